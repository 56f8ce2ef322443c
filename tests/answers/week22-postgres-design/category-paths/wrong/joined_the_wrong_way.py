# message: made rows
# misconception: the join goes from child to parent
%%writefile paths.sql
WITH RECURSIVE tree AS (
    SELECT id, name AS path, 1 AS depth, parent_id FROM category WHERE parent_id IS NULL
    UNION ALL
    SELECT category.id, tree.path || ' > ' || category.name, tree.depth + 1, category.parent_id
    FROM category JOIN tree ON category.id = tree.parent_id
)
SELECT id, path, depth FROM tree ORDER BY path, id;
