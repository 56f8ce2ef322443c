# message: in the order of the task
# misconception: the order of columns never matters
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
    due_on date NOT NULL,
    lent_on date NOT NULL,
    returned_on date,
    CHECK (due_on > lent_on),
    CHECK (returned_on >= lent_on)
);
CREATE UNIQUE INDEX out_once ON loan (tool_id) WHERE returned_on IS NULL;
