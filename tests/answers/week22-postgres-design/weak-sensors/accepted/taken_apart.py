%%writefile weak.sql
SELECT device.id,
       CASE WHEN facts ->> 'room' IS NULL THEN 'unknown' ELSE facts ->> 'room' END AS room,
       (SELECT count(*) FROM jsonb_array_elements(facts -> 'tags')) AS tags
FROM device
WHERE EXISTS (
    SELECT 1 FROM jsonb_array_elements_text(facts -> 'tags') AS tag WHERE tag = 'alarm'
)
  AND (facts ->> 'battery' IS NULL OR CAST(facts ->> 'battery' AS integer) < 20)
ORDER BY device.id;
