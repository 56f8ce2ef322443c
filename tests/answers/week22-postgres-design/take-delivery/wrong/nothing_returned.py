# message: RETURNING gives the rows
# misconception: INSERT gives its rows by itself
%%writefile deliver.sql
INSERT INTO stock (isbn, copies)
SELECT isbn, sum(copies) FROM delivery WHERE copies > 0 GROUP BY isbn
ON CONFLICT (isbn) DO UPDATE SET copies = stock.copies + excluded.copies
;
