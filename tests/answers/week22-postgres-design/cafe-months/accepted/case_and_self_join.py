%%writefile cafe.sql
WITH monthly AS (
    SELECT to_char(day, 'YYYY-MM') AS month,
           sum(cents) AS total,
           sum(CASE WHEN kind = 'cake' THEN cents ELSE 0 END) AS cakes
    FROM receipt
    GROUP BY to_char(day, 'YYYY-MM')
)
SELECT month, total, cakes,
       total - (SELECT m.total FROM monthly AS m WHERE m.month < monthly.month
                ORDER BY m.month DESC LIMIT 1) AS change
FROM monthly
ORDER BY month;
