# message: more than one statement
# misconception: a script of several statements is one step as well
%%writefile deliver.sql
UPDATE stock SET copies = stock.copies + arrived.copies
FROM (SELECT isbn, sum(copies) AS copies FROM delivery WHERE copies > 0 GROUP BY isbn) AS arrived
WHERE arrived.isbn = stock.isbn;
INSERT INTO stock
SELECT isbn, sum(copies) FROM delivery
WHERE copies > 0 AND isbn NOT IN (SELECT isbn FROM stock) GROUP BY isbn;
SELECT isbn, copies FROM stock WHERE isbn IN (SELECT isbn FROM delivery WHERE copies > 0);
