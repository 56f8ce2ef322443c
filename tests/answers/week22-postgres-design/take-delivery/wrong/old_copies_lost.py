# message: stock.copies + excluded.copies
# misconception: excluded.copies is the new total
%%writefile deliver.sql
INSERT INTO stock (isbn, copies)
SELECT isbn, sum(copies) FROM delivery WHERE copies > 0 GROUP BY isbn
ON CONFLICT (isbn) DO UPDATE SET copies = excluded.copies
RETURNING isbn, copies;
