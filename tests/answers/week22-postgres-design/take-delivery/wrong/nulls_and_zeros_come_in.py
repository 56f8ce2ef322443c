# message: boxes with NULL, 0 or a negative number do nothing
# misconception: sum() leaves out what is not good
%%writefile deliver.sql
INSERT INTO stock (isbn, copies)
SELECT isbn, COALESCE(sum(copies), 0) FROM delivery GROUP BY isbn
ON CONFLICT (isbn) DO UPDATE SET copies = stock.copies + excluded.copies
RETURNING isbn, copies;
