# message: the index must be on lower(email)
# misconception: an index on email serves lower(email)
%%writefile parcels.sql
CREATE INDEX parcel_email ON parcel (email);
CREATE INDEX parcel_depot ON parcel (depot, sent_on);
CREATE INDEX parcel_lost ON parcel (sent_on) WHERE status = 'lost';
