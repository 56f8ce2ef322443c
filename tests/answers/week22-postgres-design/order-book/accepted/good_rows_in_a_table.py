%%writefile migrate.sql
-- Part 1: the tables.
CREATE TABLE buyer (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name text NOT NULL
);
CREATE TABLE title (
    isbn text PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE purchase (
    order_no integer PRIMARY KEY,
    buyer_id integer NOT NULL REFERENCES buyer,
    ordered_on date NOT NULL
);
CREATE TABLE purchase_line (
    order_no integer REFERENCES purchase ON DELETE CASCADE,
    isbn text REFERENCES title,
    copies integer NOT NULL CHECK (copies > 0),
    price_cents integer NOT NULL CHECK (price_cents >= 0),
    PRIMARY KEY (order_no, isbn)
);

-- Part 2: rows that cannot be moved.
CREATE TABLE rejected AS
SELECT * FROM sheet WHERE NOT copies ~ '^[1-9][0-9]*$';

-- Part 3: the data.
CREATE TEMPORARY TABLE good AS
SELECT order_no::integer AS order_no,
       ordered_on::date AS ordered_on,
       lower(trim(email)) AS email,
       name,
       isbn,
       title,
       copies::integer AS copies,
       price_cents::integer AS price_cents
FROM sheet
WHERE copies ~ '^[1-9][0-9]*$';

INSERT INTO buyer (email, name)
SELECT DISTINCT ON (email) email, name FROM good ORDER BY email, order_no DESC;

INSERT INTO title (isbn, name)
SELECT DISTINCT ON (isbn) isbn, title FROM good ORDER BY isbn, order_no DESC;

INSERT INTO purchase (order_no, buyer_id, ordered_on)
SELECT DISTINCT good.order_no, buyer.id, good.ordered_on
FROM good
JOIN buyer ON buyer.email = good.email;

INSERT INTO purchase_line (order_no, isbn, copies, price_cents)
SELECT order_no, isbn, sum(copies), min(price_cents) FROM good GROUP BY order_no, isbn;

-- Part 4: indexes.
CREATE INDEX purchase_buyer ON purchase (buyer_id);
CREATE INDEX purchase_line_isbn ON purchase_line (isbn);

-- Part 5: two views.
CREATE VIEW bestseller AS
SELECT rank() OVER (ORDER BY sum(copies) DESC) AS place, isbn, sum(copies) AS copies
FROM purchase_line
GROUP BY isbn;

CREATE VIEW buyer_month AS
WITH monthly AS (
    SELECT buyer.email,
           to_char(purchase.ordered_on, 'YYYY-MM') AS month,
           sum(purchase_line.copies * purchase_line.price_cents) AS cents
    FROM buyer
    JOIN purchase ON purchase.buyer_id = buyer.id
    JOIN purchase_line ON purchase_line.order_no = purchase.order_no
    GROUP BY buyer.email, month
)
SELECT email, month, cents, sum(cents) OVER (PARTITION BY email ORDER BY month) AS so_far
FROM monthly;
