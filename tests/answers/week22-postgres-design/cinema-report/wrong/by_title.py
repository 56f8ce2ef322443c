# message: two films of one title are two rows
# misconception: a title is the name of one film
%%writefile report.sql
SELECT title, count(ticket.film_id) AS tickets, COALESCE(sum(cents), 0) AS takings, max(cents) AS dearest
FROM film
LEFT JOIN ticket ON ticket.film_id = film.id
GROUP BY title
ORDER BY title;
