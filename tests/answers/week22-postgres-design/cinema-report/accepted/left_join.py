%%writefile report.sql
SELECT film.title, count(ticket.film_id) AS tickets, COALESCE(sum(cents), 0) AS takings, max(cents) AS dearest
FROM film LEFT JOIN ticket ON film.id = ticket.film_id
GROUP BY film.id, film.title
ORDER BY film.title, film.id;
