# message: made shelf_now
# misconception: DO NOTHING adds
%%writefile deliver.sql
INSERT INTO stock (isbn, copies)
SELECT isbn, sum(copies) FROM delivery WHERE copies > 0 GROUP BY isbn
ON CONFLICT (isbn) DO NOTHING
RETURNING isbn, copies;
