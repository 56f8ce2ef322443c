# message: count a column of ticket
# misconception: count(*) counts tickets
%%writefile report.sql
SELECT title, count(*) AS tickets, COALESCE(sum(cents), 0) AS takings, max(cents) AS dearest
FROM film
LEFT JOIN ticket ON ticket.film_id = film.id
GROUP BY film.id
ORDER BY title, film.id;
