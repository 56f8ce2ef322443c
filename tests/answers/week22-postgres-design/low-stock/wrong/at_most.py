# message: 2 is not fewer than 2
# misconception: fewer than the limit includes the limit
%%writefile low_stock.sql
\set ON_ERROR_STOP on
\pset tuples_only on
\pset format unaligned
\echo Low stock
SELECT title, copies FROM stock WHERE copies <= :limit ORDER BY copies, title;
\echo End of list
