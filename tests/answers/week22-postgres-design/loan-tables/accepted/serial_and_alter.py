%%writefile tools.sql
CREATE TABLE tool (id serial PRIMARY KEY, name text NOT NULL, deposit_cents integer DEFAULT 0);
CREATE TABLE member (id serial PRIMARY KEY, email text NOT NULL);
CREATE TABLE loan (
    id serial PRIMARY KEY,
    tool_id integer NOT NULL,
    member_id integer,
    lent_on date NOT NULL,
    due_on date NOT NULL,
    returned_on date
);
ALTER TABLE tool ADD CONSTRAINT tool_name UNIQUE (name);
ALTER TABLE tool ALTER COLUMN deposit_cents SET NOT NULL;
ALTER TABLE tool ADD CHECK (NOT deposit_cents < 0);
CREATE UNIQUE INDEX member_email ON member (email);
ALTER TABLE loan ADD FOREIGN KEY (tool_id) REFERENCES tool (id);
ALTER TABLE loan ADD FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE SET NULL;
ALTER TABLE loan ADD CHECK (lent_on < due_on);
ALTER TABLE loan ADD CHECK (returned_on IS NULL OR returned_on >= lent_on);
CREATE UNIQUE INDEX loan_once ON loan (tool_id) WHERE returned_on IS NULL;
