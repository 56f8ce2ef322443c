# message: lag looks back
# misconception: lead gives the row before
%%writefile cafe.sql
WITH monthly AS (
    SELECT to_char(day, 'YYYY-MM') AS month,
           sum(cents) AS total,
           COALESCE(sum(cents) FILTER (WHERE kind = 'cake'), 0) AS cakes
    FROM receipt
    GROUP BY month
)
SELECT month, total, cakes, total - lead(total) OVER (ORDER BY month) AS change
FROM monthly
ORDER BY month;
