# message: only websearch_to_tsquery knows
# misconception: plainto_tsquery knows the minus
%%writefile find.sql
SELECT id, title
FROM recipe
CROSS JOIN wanted
WHERE to_tsvector('english', title || ' ' || body) @@ plainto_tsquery('english', typed)
ORDER BY id;
