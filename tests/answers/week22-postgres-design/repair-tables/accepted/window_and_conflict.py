%%writefile workshop.sql
CREATE TABLE owner (email text, name text NOT NULL, PRIMARY KEY (email));
CREATE TABLE repair (
    ticket integer PRIMARY KEY,
    bike text NOT NULL,
    email text NOT NULL,
    FOREIGN KEY (email) REFERENCES owner
);
CREATE TABLE repair_part (
    ticket integer,
    part text,
    PRIMARY KEY (ticket, part),
    FOREIGN KEY (ticket) REFERENCES repair
);
WITH numbered AS (
    SELECT lower(email) AS email, owner,
           row_number() OVER (PARTITION BY lower(email) ORDER BY ticket DESC) AS place
    FROM repair_sheet
)
INSERT INTO owner SELECT email, owner FROM numbered WHERE place = 1;
INSERT INTO repair SELECT ticket, bike, lower(email) FROM repair_sheet;
INSERT INTO repair_part
SELECT ticket, trim(part)
FROM repair_sheet, unnest(string_to_array(parts, ',')) AS part
WHERE length(trim(part)) > 0
ON CONFLICT DO NOTHING;
