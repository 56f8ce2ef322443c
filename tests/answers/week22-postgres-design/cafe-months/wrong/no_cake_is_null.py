# message: COALESCE makes 0 of it
# misconception: a sum over no rows is 0
%%writefile cafe.sql
WITH monthly AS (
    SELECT to_char(day, 'YYYY-MM') AS month,
           sum(cents) AS total,
           sum(cents) FILTER (WHERE kind = 'cake') AS cakes
    FROM receipt
    GROUP BY month
)
SELECT month, total, cakes, total - lag(total) OVER (ORDER BY month) AS change
FROM monthly
ORDER BY month;
