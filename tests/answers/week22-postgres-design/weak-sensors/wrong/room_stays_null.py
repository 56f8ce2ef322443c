# message: no room is unknown
# misconception: a missing key is an empty text
%%writefile weak.sql
SELECT id, facts ->> 'room' AS room, jsonb_array_length(facts -> 'tags') AS tags
FROM device
WHERE facts @> '{"tags": ["alarm"]}' AND COALESCE((facts ->> 'battery')::integer, 0) < 20
ORDER BY id;
