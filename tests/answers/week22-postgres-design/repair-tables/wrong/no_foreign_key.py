# message: with what became of it
# misconception: a column with the same name is a foreign key
%%writefile workshop.sql
CREATE TABLE owner (email text PRIMARY KEY, name text NOT NULL);
CREATE TABLE repair (
    ticket integer PRIMARY KEY, bike text NOT NULL, email text NOT NULL
);
CREATE TABLE repair_part (
    ticket integer NOT NULL REFERENCES repair (ticket), part text NOT NULL,
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
