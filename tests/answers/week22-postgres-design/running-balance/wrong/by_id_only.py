# message: first by day, then by id
# misconception: the id tells the order of the days
%%writefile balance.sql
SELECT id, cents, sum(cents) OVER (ORDER BY id) AS balance
FROM entry
ORDER BY day, id;
