# message: invalid input syntax for type json
# misconception: -> gives text
%%writefile weak.sql
SELECT id, COALESCE(facts -> 'room', 'unknown') AS room, jsonb_array_length(facts -> 'tags') AS tags
FROM device
WHERE facts @> '{"tags": ["alarm"]}' AND COALESCE((facts ->> 'battery')::integer, 0) < 20
ORDER BY id;
