%%writefile idle.sql
SELECT member.name
FROM member LEFT JOIN trip ON trip.member_id = member.id
WHERE trip.member_id IS NULL
ORDER BY member.name;
