# message: should read the table ticket once
# misconception: a join beside a subquery is enough
%%writefile report.sql
SELECT title, count(ticket.film_id) AS tickets, COALESCE(sum(cents), 0) AS takings,
       (SELECT max(cents) FROM ticket WHERE ticket.film_id = film.id) AS dearest
FROM film
LEFT JOIN ticket ON ticket.film_id = film.id
GROUP BY film.id
ORDER BY title, film.id;
