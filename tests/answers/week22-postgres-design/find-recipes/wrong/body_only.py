# message: search in both
# misconception: the title is part of the body
%%writefile find.sql
SELECT id, title
FROM recipe
CROSS JOIN wanted
WHERE to_tsvector('english', body) @@ websearch_to_tsquery('english', typed)
ORDER BY id;
