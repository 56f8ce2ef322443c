# message: parcel_lost holds the lost parcels only
# misconception: an index on sent_on holds what the query wants
%%writefile parcels.sql
CREATE INDEX parcel_email ON parcel (lower(email));
CREATE INDEX parcel_depot ON parcel (depot, sent_on);
CREATE INDEX parcel_lost ON parcel (sent_on);
