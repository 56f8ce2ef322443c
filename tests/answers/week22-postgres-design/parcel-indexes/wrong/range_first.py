# message: depot comes first in the index
# misconception: the order of the columns does not matter
%%writefile parcels.sql
CREATE INDEX parcel_email ON parcel (lower(email));
CREATE INDEX parcel_depot ON parcel (sent_on, depot);
CREATE INDEX parcel_lost ON parcel (sent_on) WHERE status = 'lost';
