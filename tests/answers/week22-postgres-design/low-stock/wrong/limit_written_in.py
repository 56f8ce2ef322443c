# message: the limit is the value of psql's variable
# misconception: the limit is always 3
%%writefile low_stock.sql
\set ON_ERROR_STOP on
\pset tuples_only on
\pset format unaligned
\echo Low stock
SELECT title, copies FROM stock WHERE copies < 3 ORDER BY copies, title;
\echo End of list
