# message: made rows
# misconception: LIMIT counts for each group
%%writefile podium.sql
SELECT race, rank() OVER (PARTITION BY race ORDER BY centis) AS place, swimmer,
       centis - min(centis) OVER (PARTITION BY race) AS behind
FROM result
WHERE centis IS NOT NULL
ORDER BY race, place, swimmer
LIMIT 2;
