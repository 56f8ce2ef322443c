# message: take the subqueries out
# misconception: a step that is made once may be gone through for every film
%%writefile report.sql
WITH sold AS MATERIALIZED (SELECT film_id, cents FROM ticket)
SELECT title,
       (SELECT count(*) FROM sold WHERE sold.film_id = film.id) AS tickets,
       (SELECT COALESCE(sum(cents), 0) FROM sold WHERE sold.film_id = film.id) AS takings,
       (SELECT max(cents) FROM sold WHERE sold.film_id = film.id) AS dearest
FROM film
ORDER BY title, id;
