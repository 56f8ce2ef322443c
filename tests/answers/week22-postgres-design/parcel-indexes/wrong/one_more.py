# message: made names
# misconception: more indexes are better
%%writefile parcels.sql
CREATE INDEX parcel_email ON parcel (lower(email));
CREATE INDEX parcel_depot ON parcel (depot, sent_on);
CREATE INDEX parcel_lost ON parcel (sent_on) WHERE status = 'lost';
CREATE INDEX parcel_status ON parcel (status);
