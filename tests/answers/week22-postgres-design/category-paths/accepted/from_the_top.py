%%writefile paths.sql
WITH RECURSIVE tree (id, path, depth) AS (
    SELECT id, name, 1 FROM category WHERE parent_id IS NULL
    UNION ALL
    SELECT c.id, t.path || ' > ' || c.name, t.depth + 1
    FROM tree AS t, category AS c
    WHERE c.parent_id = t.id
)
SELECT * FROM tree ORDER BY path, id
