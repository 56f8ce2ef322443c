# message: each race has its own places
# misconception: the window knows the races by itself
%%writefile podium.sql
WITH placed AS (
    SELECT race, swimmer, rank() OVER (ORDER BY centis) AS place,
           centis - min(centis) OVER (PARTITION BY race) AS behind
    FROM result
    WHERE centis IS NOT NULL
)
SELECT race, place, swimmer, behind FROM placed WHERE place <= 2 ORDER BY race, place, swimmer;
