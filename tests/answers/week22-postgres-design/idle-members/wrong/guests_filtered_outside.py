# message: a guest hides everybody
# misconception: IS NOT NULL anywhere helps
%%writefile idle.sql
SELECT name FROM member
WHERE id IS NOT NULL AND id NOT IN (SELECT member_id FROM trip)
ORDER BY name;
