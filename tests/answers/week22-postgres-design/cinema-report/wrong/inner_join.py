# message: only a LEFT JOIN keeps it
# misconception: JOIN keeps films without tickets
%%writefile report.sql
SELECT title, count(ticket.film_id) AS tickets, COALESCE(sum(cents), 0) AS takings, max(cents) AS dearest
FROM film
INNER JOIN ticket ON ticket.film_id = film.id
GROUP BY film.id
ORDER BY title, film.id;
