# message: only the tag alarm itself counts
# misconception: LIKE finds a tag
%%writefile weak.sql
SELECT id, COALESCE(facts ->> 'room', 'unknown') AS room, jsonb_array_length(facts -> 'tags') AS tags
FROM device
WHERE facts ->> 'tags' LIKE '%alarm%' AND COALESCE((facts ->> 'battery')::integer, 0) < 20
ORDER BY id;
