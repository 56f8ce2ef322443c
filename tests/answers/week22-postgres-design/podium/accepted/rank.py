%%writefile podium.sql
SELECT race, place, swimmer, behind
FROM (
    SELECT race, swimmer,
           rank() OVER finish AS place,
           centis - first_value(centis) OVER finish AS behind
    FROM result
    WHERE centis IS NOT NULL
    WINDOW finish AS (PARTITION BY race ORDER BY centis)
) AS placed
WHERE place < 3
ORDER BY 1, 2, 3;
