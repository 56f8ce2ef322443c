# message: each table has a PRIMARY KEY
# misconception: UNIQUE and NOT NULL make a primary key
%%writefile workshop.sql
-- Write your script below this line.
CREATE TABLE owner (email text NOT NULL UNIQUE, name text NOT NULL);
CREATE TABLE repair (
    ticket integer PRIMARY KEY,
    bike text NOT NULL,
    email text NOT NULL REFERENCES owner (email)
);
CREATE TABLE repair_part (
    ticket integer REFERENCES repair,
    part text,
    PRIMARY KEY (ticket, part)
);
INSERT INTO owner
SELECT DISTINCT ON (lower(email)) lower(email), owner
FROM repair_sheet ORDER BY lower(email), ticket DESC;

INSERT INTO repair SELECT ticket, bike, lower(email) FROM repair_sheet;

INSERT INTO repair_part
SELECT DISTINCT ticket, trim(part)
FROM repair_sheet CROSS JOIN LATERAL string_to_table(parts, ',') AS part
WHERE trim(part) <> '';
