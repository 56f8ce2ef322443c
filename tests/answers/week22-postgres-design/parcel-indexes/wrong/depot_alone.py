# message: each index has the columns that the task says
# misconception: one column is enough for two conditions
%%writefile parcels.sql
CREATE INDEX parcel_email ON parcel (lower(email));
CREATE INDEX parcel_depot ON parcel (depot);
CREATE INDEX parcel_lost ON parcel (sent_on) WHERE status = 'lost';
