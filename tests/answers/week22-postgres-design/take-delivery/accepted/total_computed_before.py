%%writefile deliver.sql
INSERT INTO stock
SELECT delivery.isbn, sum(delivery.copies) + COALESCE(max(stock.copies), 0)
FROM delivery
LEFT JOIN stock ON stock.isbn = delivery.isbn
WHERE delivery.copies > 0
GROUP BY delivery.isbn
ON CONFLICT (isbn) DO UPDATE SET copies = excluded.copies
RETURNING *;
