# message: in the order of the task
# misconception: the order of columns never matters
%%writefile workshop.sql
-- Write your script below this line.
CREATE TABLE owner (email text PRIMARY KEY, name text NOT NULL);
CREATE TABLE repair (
    ticket integer PRIMARY KEY,
    email text NOT NULL REFERENCES owner,
    bike text NOT NULL
);
CREATE TABLE repair_part (
    ticket integer REFERENCES repair,
    part text,
    PRIMARY KEY (ticket, part)
);
INSERT INTO owner
SELECT DISTINCT ON (lower(email)) lower(email), owner
FROM repair_sheet ORDER BY lower(email), ticket DESC;

INSERT INTO repair SELECT ticket, lower(email), bike FROM repair_sheet;

INSERT INTO repair_part
SELECT DISTINCT ticket, trim(part)
FROM repair_sheet CROSS JOIN LATERAL string_to_table(parts, ',') AS part
WHERE trim(part) <> '';
