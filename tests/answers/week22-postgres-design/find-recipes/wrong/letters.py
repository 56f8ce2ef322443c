# message: made rows
# misconception: LIKE searches words
%%writefile find.sql
SELECT id, title
FROM recipe
CROSS JOIN wanted
WHERE title || ' ' || body ILIKE '%' || typed || '%'
ORDER BY id;
