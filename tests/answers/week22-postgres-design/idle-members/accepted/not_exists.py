%%writefile idle.sql
SELECT name FROM member AS m
WHERE NOT EXISTS (SELECT * FROM trip AS t WHERE t.member_id = m.id)
ORDER BY name;
