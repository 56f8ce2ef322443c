# message: two members may have the same name
# misconception: equal names are one member
%%writefile idle.sql
SELECT name FROM member
EXCEPT
SELECT member.name FROM member JOIN trip ON trip.member_id = member.id
ORDER BY name;
