# message: made rows
# misconception: PARTITION BY is needed for days
%%writefile balance.sql
SELECT id, cents, sum(cents) OVER (PARTITION BY day ORDER BY id) AS balance
FROM entry
ORDER BY day, id;
