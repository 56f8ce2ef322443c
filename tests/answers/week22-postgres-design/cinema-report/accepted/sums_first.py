%%writefile report.sql
SELECT title, COALESCE(tickets, 0) AS tickets, COALESCE(takings, 0) AS takings, dearest
FROM film
LEFT JOIN (
    SELECT film_id, count(*) AS tickets, sum(cents) AS takings, max(cents) AS dearest
    FROM ticket
    GROUP BY film_id
) AS sums ON sums.film_id = film.id
ORDER BY title, id;
