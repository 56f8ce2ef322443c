%%writefile parcels.sql
CREATE INDEX IF NOT EXISTS parcel_lost ON parcel USING btree (sent_on) WHERE status = 'lost';
CREATE INDEX IF NOT EXISTS parcel_depot ON parcel USING btree (depot, sent_on);
CREATE INDEX IF NOT EXISTS parcel_email ON parcel USING btree (lower(email));
