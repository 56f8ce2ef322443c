# message: any number with one
# misconception: a rule for every returned_on is a rule for none
%%writefile tools.sql
-- Write your script below this line.
CREATE TABLE tool (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE,
    deposit_cents integer NOT NULL DEFAULT 0 CHECK (deposit_cents >= 0)
);
CREATE TABLE member (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL UNIQUE
);
CREATE TABLE loan (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tool_id integer NOT NULL REFERENCES tool ON DELETE RESTRICT,
    member_id integer REFERENCES member ON DELETE SET NULL,
    lent_on date NOT NULL,
    due_on date NOT NULL,
    returned_on date,
    CHECK (due_on > lent_on),
    CHECK (returned_on >= lent_on)
);
ALTER TABLE loan ADD UNIQUE NULLS NOT DISTINCT (tool_id, returned_on);
