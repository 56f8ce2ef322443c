# message: made rows
# misconception: each day is its month's group
%%writefile cafe.sql
WITH monthly AS (
    SELECT to_char(day, 'YYYY-MM') AS month,
           sum(cents) AS total,
           COALESCE(sum(cents) FILTER (WHERE kind = 'cake'), 0) AS cakes
    FROM receipt
    GROUP BY day
)
SELECT month, total, cakes, total - lag(total) OVER (ORDER BY month) AS change
FROM monthly
ORDER BY month;
