%%writefile low_stock.sql
\set ON_ERROR_STOP 1
\pset tuples_only on
\pset format unaligned
\echo 'Low stock'
SELECT title, copies FROM stock WHERE :limit > copies ORDER BY 2, 1;
\echo 'End of list'
