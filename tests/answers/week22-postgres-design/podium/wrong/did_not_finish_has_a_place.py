# message: whoever did not finish has none
# misconception: NULL comes nowhere in an order
%%writefile podium.sql
WITH placed AS (
    SELECT race, swimmer, rank() OVER (PARTITION BY race ORDER BY centis) AS place,
           centis - min(centis) OVER (PARTITION BY race) AS behind
    FROM result
    
)
SELECT race, place, swimmer, behind FROM placed WHERE place <= 2 ORDER BY race, place, swimmer;
