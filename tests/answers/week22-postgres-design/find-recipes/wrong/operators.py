# message: syntax error in tsquery
# misconception: to_tsquery takes what people type
%%writefile find.sql
SELECT id, title
FROM recipe
CROSS JOIN wanted
WHERE to_tsvector('english', title || ' ' || body) @@ to_tsquery('english', typed)
ORDER BY id;
