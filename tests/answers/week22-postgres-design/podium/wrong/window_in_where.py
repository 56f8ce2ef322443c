# message: window functions are not allowed in WHERE
# misconception: WHERE may look at a rank
%%writefile podium.sql
SELECT race, rank() OVER (PARTITION BY race ORDER BY centis) AS place, swimmer, 0 AS behind
FROM result
WHERE rank() OVER (PARTITION BY race ORDER BY centis) <= 2
ORDER BY race, place, swimmer;
