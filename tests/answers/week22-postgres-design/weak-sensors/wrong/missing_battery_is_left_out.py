# message: no battery counts as 0
# misconception: a comparison with NULL is true
%%writefile weak.sql
SELECT id, COALESCE(facts ->> 'room', 'unknown') AS room, jsonb_array_length(facts -> 'tags') AS tags
FROM device
WHERE facts @> '{"tags": ["alarm"]}' AND (facts ->> 'battery')::integer < 20
ORDER BY id;
