# message: made rows
# misconception: a sum over nothing is 0
%%writefile report.sql
SELECT title, count(ticket.film_id) AS tickets, sum(cents) AS takings, max(cents) AS dearest
FROM film
LEFT JOIN ticket ON ticket.film_id = film.id
GROUP BY film.id
ORDER BY title, film.id;
