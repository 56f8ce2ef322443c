%%writefile find.sql
SELECT recipe.id, recipe.title
FROM recipe
JOIN wanted
  ON websearch_to_tsquery('english', wanted.typed)
     @@ (to_tsvector('english', title) || to_tsvector('english', body))
ORDER BY recipe.id;
