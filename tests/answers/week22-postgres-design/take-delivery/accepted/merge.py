%%writefile deliver.sql
MERGE INTO stock
USING (SELECT isbn, sum(copies) AS copies FROM delivery WHERE copies > 0 GROUP BY isbn) AS arrived
ON arrived.isbn = stock.isbn
WHEN MATCHED THEN UPDATE SET copies = stock.copies + arrived.copies
WHEN NOT MATCHED THEN INSERT (isbn, copies) VALUES (arrived.isbn, arrived.copies)
RETURNING stock.isbn, stock.copies;
