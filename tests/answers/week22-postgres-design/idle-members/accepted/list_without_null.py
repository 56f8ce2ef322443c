%%writefile idle.sql
SELECT name FROM member
WHERE id NOT IN (SELECT member_id FROM trip WHERE member_id IS NOT NULL)
ORDER BY name;
