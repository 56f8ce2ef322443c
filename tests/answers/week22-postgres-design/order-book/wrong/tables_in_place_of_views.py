# message: a view reads the tables anew
# misconception: what a query gave may be kept as a table
%%writefile migrate.sql
-- Part 1: the tables.
CREATE TABLE buyer (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name text NOT NULL
);
CREATE TABLE title (isbn text PRIMARY KEY, name text NOT NULL);
CREATE TABLE purchase (
    order_no integer PRIMARY KEY,
    buyer_id integer NOT NULL REFERENCES buyer,
    ordered_on date NOT NULL
);
CREATE TABLE purchase_line (
    order_no integer NOT NULL REFERENCES purchase ON DELETE CASCADE,
    isbn text NOT NULL REFERENCES title,
    copies integer NOT NULL CHECK (copies > 0),
    price_cents integer NOT NULL CHECK (price_cents >= 0),
    PRIMARY KEY (order_no, isbn)
);

-- Part 2: rows that cannot be moved.
CREATE TABLE rejected AS SELECT * FROM sheet WHERE NOT copies ~ '^[1-9][0-9]*$';
CREATE TEMPORARY TABLE good AS
SELECT order_no::integer, ordered_on::date, lower(trim(email)) AS email, name, isbn, title,
       copies::integer, price_cents::integer
FROM sheet WHERE copies ~ '^[1-9][0-9]*$';

-- Part 3: the data.
INSERT INTO buyer (email, name)
SELECT DISTINCT ON (email) email, name FROM good ORDER BY email, order_no DESC;
INSERT INTO title
SELECT DISTINCT ON (isbn) isbn, title FROM good ORDER BY isbn, order_no DESC;
INSERT INTO purchase
SELECT DISTINCT good.order_no, buyer.id, good.ordered_on
FROM good JOIN buyer ON buyer.email = good.email;
INSERT INTO purchase_line
SELECT order_no, isbn, sum(copies), min(price_cents) FROM good GROUP BY order_no, isbn;

-- Part 4: indexes.
CREATE INDEX purchase_buyer ON purchase (buyer_id);
CREATE INDEX purchase_line_isbn ON purchase_line (isbn);

-- Part 5: two views.
CREATE TABLE bestseller AS
SELECT rank() OVER (ORDER BY sum(copies) DESC) AS place, isbn, sum(copies) AS copies
FROM purchase_line GROUP BY isbn;

CREATE TABLE buyer_month AS
WITH monthly AS (
    SELECT email, to_char(ordered_on, 'YYYY-MM') AS month, sum(copies * price_cents) AS cents
    FROM purchase
    JOIN buyer ON buyer.id = purchase.buyer_id
    JOIN purchase_line ON purchase_line.order_no = purchase.order_no
    GROUP BY email, month
)
SELECT email, month, cents, sum(cents) OVER (PARTITION BY email ORDER BY month) AS so_far
FROM monthly;
