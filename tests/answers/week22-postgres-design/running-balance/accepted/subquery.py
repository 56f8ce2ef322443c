%%writefile balance.sql
SELECT id, cents,
       (SELECT sum(e.cents) FROM entry AS e
        WHERE (e.day, e.id) <= (entry.day, entry.id)) AS balance
FROM entry
ORDER BY day, id;
