# message: convert
# misconception: ->> gives a number where the JSON has one
%%writefile weak.sql
SELECT id, COALESCE(facts ->> 'room', 'unknown') AS room, jsonb_array_length(facts -> 'tags') AS tags
FROM device
WHERE facts @> '{"tags": ["alarm"]}' AND COALESCE(facts ->> 'battery', '0') < '20'
ORDER BY id;
