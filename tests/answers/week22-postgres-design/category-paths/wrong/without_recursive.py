# message: relation "tree" does not exist
# misconception: WITH may use its own name
%%writefile paths.sql
WITH tree AS (
    SELECT id, name AS path, 1 AS depth FROM category WHERE parent_id IS NULL
    UNION ALL
    SELECT category.id, tree.path || ' > ' || category.name, tree.depth + 1
    FROM category JOIN tree ON category.parent_id = tree.id
)
SELECT id, path, depth FROM tree ORDER BY path, id;
