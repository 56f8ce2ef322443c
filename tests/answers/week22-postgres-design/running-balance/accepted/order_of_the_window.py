%%writefile balance.sql
SELECT id, cents, sum(cents) OVER (ORDER BY day, id) AS balance
FROM entry
ORDER BY day, id;
