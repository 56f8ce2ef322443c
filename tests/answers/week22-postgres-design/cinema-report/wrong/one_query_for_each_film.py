# message: not once for each film
# misconception: a query behind LATERAL is executed once
%%writefile report.sql
SELECT title, tickets, takings, dearest
FROM film
CROSS JOIN LATERAL (
    SELECT count(*) AS tickets, COALESCE(sum(cents), 0) AS takings, max(cents) AS dearest
    FROM ticket
    WHERE ticket.film_id = film.id
) AS sums
ORDER BY title, id;
