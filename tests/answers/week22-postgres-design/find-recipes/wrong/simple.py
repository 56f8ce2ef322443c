# message: onion and onions are the same word
# misconception: every configuration knows endings
%%writefile find.sql
SELECT id, title
FROM recipe
CROSS JOIN wanted
WHERE to_tsvector('simple', title || ' ' || body) @@ websearch_to_tsquery('simple', typed)
ORDER BY id;
