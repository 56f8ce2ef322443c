# message: a device is one row
# misconception: a join with the elements gives each device once
%%writefile weak.sql
SELECT id, COALESCE(facts ->> 'room', 'unknown') AS room,
       jsonb_array_length(facts -> 'tags') AS tags
FROM device
CROSS JOIN LATERAL jsonb_array_elements_text(facts -> 'tags') AS tag
WHERE tag = 'alarm' AND COALESCE((facts ->> 'battery')::integer, 0) < 20
ORDER BY id;
