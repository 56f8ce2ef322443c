# message: cannot affect row a second time
# misconception: ON CONFLICT takes the boxes one after another
%%writefile deliver.sql
INSERT INTO stock (isbn, copies)
SELECT isbn, copies FROM delivery WHERE copies > 0
ON CONFLICT (isbn) DO UPDATE SET copies = stock.copies + excluded.copies
RETURNING isbn, copies;
