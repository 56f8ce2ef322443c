# message: row_number() gives each row another number
# misconception: row_number() shares places
%%writefile podium.sql
WITH placed AS (
    SELECT race, swimmer, row_number() OVER (PARTITION BY race ORDER BY centis, swimmer) AS place,
           centis - min(centis) OVER (PARTITION BY race) AS behind
    FROM result
    WHERE centis IS NOT NULL
)
SELECT race, place, swimmer, behind FROM placed WHERE place <= 2 ORDER BY race, place, swimmer;
