# message: a guest hides everybody
# misconception: <> ALL treats NULL otherwise
%%writefile idle.sql
SELECT name FROM member
WHERE id <> ALL (SELECT member_id FROM trip)
ORDER BY name;
