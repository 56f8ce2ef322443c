%%writefile migrate.sql
CREATE TABLE buyer (
    id serial PRIMARY KEY, email text NOT NULL UNIQUE, name text NOT NULL
);
CREATE TABLE title (isbn text PRIMARY KEY, name text NOT NULL);
CREATE TABLE purchase (
    order_no integer PRIMARY KEY,
    buyer_id integer NOT NULL REFERENCES buyer ON DELETE RESTRICT,
    ordered_on date NOT NULL
);
CREATE TABLE purchase_line (
    order_no integer NOT NULL REFERENCES purchase ON DELETE CASCADE,
    isbn text NOT NULL REFERENCES title ON DELETE RESTRICT,
    copies integer NOT NULL CHECK (copies >= 1),
    price_cents integer NOT NULL CHECK (price_cents >= 0),
    CONSTRAINT one_line_for_each_title PRIMARY KEY (order_no, isbn)
);
CREATE TABLE rejected (LIKE sheet);
INSERT INTO rejected SELECT * FROM sheet WHERE copies !~ '^[1-9][0-9]*$';
CREATE VIEW good AS
SELECT order_no::int AS number, ordered_on::date AS day, lower(trim(email)) AS email, name, isbn,
       title, copies::int AS copies, price_cents::int AS price
FROM sheet
WHERE copies ~ '^[1-9][0-9]*$';

INSERT INTO buyer (email, name)
SELECT email, (array_agg(name ORDER BY number DESC))[1] FROM good GROUP BY email;
INSERT INTO title
SELECT isbn, name
FROM (
    SELECT isbn, title AS name, row_number() OVER (PARTITION BY isbn ORDER BY number DESC) AS place
    FROM good
) AS newest
WHERE place = 1;
INSERT INTO purchase
SELECT number, (SELECT id FROM buyer WHERE buyer.email = min(good.email)), min(day)
FROM good
GROUP BY number;
INSERT INTO purchase_line
SELECT number, isbn, copies, price FROM good ORDER BY number
ON CONFLICT DO NOTHING;
UPDATE purchase_line
SET copies = sums.copies, price_cents = sums.price
FROM (
    SELECT number, isbn, sum(copies) AS copies, min(price) AS price FROM good GROUP BY number, isbn
) AS sums
WHERE sums.number = purchase_line.order_no AND sums.isbn = purchase_line.isbn;

CREATE INDEX purchase_buyer ON purchase (buyer_id);
CREATE INDEX purchase_line_isbn ON purchase_line (isbn);
CREATE VIEW bestseller AS
WITH sold AS (SELECT isbn, sum(copies) AS copies FROM purchase_line GROUP BY isbn)
SELECT rank() OVER (ORDER BY copies DESC) AS place, isbn, copies FROM sold;
CREATE VIEW buyer_month AS
SELECT email, to_char(ordered_on, 'YYYY-MM') AS month, sum(copies * price_cents) AS cents,
       sum(sum(copies * price_cents)) OVER (
           PARTITION BY email ORDER BY to_char(ordered_on, 'YYYY-MM')
       ) AS so_far
FROM buyer
JOIN purchase ON buyer_id = buyer.id
JOIN purchase_line USING (order_no)
GROUP BY email, to_char(ordered_on, 'YYYY-MM');
