# message: made rows
# misconception: the ORDER BY of the query orders the window
%%writefile balance.sql
SELECT id, cents, sum(cents) OVER () AS balance
FROM entry
ORDER BY day, id;
