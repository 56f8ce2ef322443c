%%writefile find.sql
SELECT id, title
FROM recipe
CROSS JOIN wanted
WHERE to_tsvector('english', title || ' ' || body) @@ websearch_to_tsquery('english', typed)
ORDER BY id;
