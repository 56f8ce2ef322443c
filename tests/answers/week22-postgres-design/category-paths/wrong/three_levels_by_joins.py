# message: made rows
# misconception: a fixed number of joins covers a tree
%%writefile paths.sql
SELECT a.id, a.name AS path, 1 AS depth FROM category AS a WHERE a.parent_id IS NULL
UNION ALL
SELECT b.id, a.name || ' > ' || b.name, 2
FROM category AS a JOIN category AS b ON b.parent_id = a.id WHERE a.parent_id IS NULL
ORDER BY path, id;
