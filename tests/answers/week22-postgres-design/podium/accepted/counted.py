%%writefile podium.sql
WITH finished AS (SELECT * FROM result WHERE centis IS NOT NULL),
placed AS (
    SELECT race, swimmer, centis,
           1 + (SELECT count(*) FROM finished AS o
                WHERE o.race = f.race AND o.centis < f.centis) AS place
    FROM finished AS f
)
SELECT race, place, swimmer,
       centis - (SELECT min(centis) FROM finished AS o WHERE o.race = placed.race) AS behind
FROM placed
WHERE place <= 2
ORDER BY race, place, swimmer;
