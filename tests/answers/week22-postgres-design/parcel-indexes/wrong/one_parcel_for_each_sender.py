# message: could not create unique index
# misconception: a person is there once
%%writefile parcels.sql
-- Write your script below this line.
CREATE UNIQUE INDEX parcel_email ON parcel (lower(email));
CREATE INDEX parcel_depot ON parcel (depot, sent_on);
CREATE INDEX parcel_lost ON parcel (sent_on) WHERE status = 'lost';
