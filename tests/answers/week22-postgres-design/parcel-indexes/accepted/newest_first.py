%%writefile parcels.sql
CREATE INDEX parcel_email ON parcel USING hash (lower(email));
CREATE INDEX parcel_depot ON parcel (depot, sent_on DESC);
CREATE INDEX parcel_lost ON parcel (sent_on) WHERE status = 'lost';
