# message: summed at once
# misconception: RANGE counts rows
%%writefile balance.sql
SELECT id, cents, sum(cents) OVER (ORDER BY day RANGE UNBOUNDED PRECEDING) AS balance
FROM entry
ORDER BY day, id;
