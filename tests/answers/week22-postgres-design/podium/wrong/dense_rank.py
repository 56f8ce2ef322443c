# message: rank() leaves the gap
# misconception: dense_rank() numbers like a race
%%writefile podium.sql
WITH placed AS (
    SELECT race, swimmer, dense_rank() OVER (PARTITION BY race ORDER BY centis) AS place,
           centis - min(centis) OVER (PARTITION BY race) AS behind
    FROM result
    WHERE centis IS NOT NULL
)
SELECT race, place, swimmer, behind FROM placed WHERE place <= 2 ORDER BY race, place, swimmer;
