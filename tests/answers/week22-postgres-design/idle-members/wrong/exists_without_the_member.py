# message: made names
# misconception: EXISTS knows which member is meant
%%writefile idle.sql
SELECT name FROM member
WHERE NOT EXISTS (SELECT 1 FROM trip WHERE member_id IS NOT NULL)
ORDER BY name;
