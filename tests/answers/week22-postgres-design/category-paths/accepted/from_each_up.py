%%writefile paths.sql
WITH RECURSIVE climb AS (
    SELECT id, parent_id, ARRAY[name] AS names FROM category
    UNION ALL
    SELECT climb.id, category.parent_id, category.name || climb.names
    FROM climb JOIN category ON category.id = climb.parent_id
)
SELECT id, array_to_string(names, ' > ') AS path, cardinality(names) AS depth
FROM climb
WHERE parent_id IS NULL
ORDER BY path, id;
