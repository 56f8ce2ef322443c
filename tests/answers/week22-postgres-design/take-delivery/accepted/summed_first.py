%%writefile deliver.sql
WITH came AS (
    SELECT isbn, sum(copies) AS copies FROM delivery WHERE copies >= 1 GROUP BY isbn
)
INSERT INTO stock AS s (isbn, copies)
SELECT isbn, copies FROM came
ON CONFLICT (isbn) DO UPDATE SET copies = excluded.copies + s.copies
RETURNING s.isbn, s.copies;
