# message: the script must stop at the error
# misconception: psql stops at errors by itself
%%writefile low_stock.sql
\unset ON_ERROR_STOP
\pset tuples_only on
\pset format unaligned
\echo Low stock
SELECT title, copies FROM stock WHERE copies < :limit ORDER BY copies, title;
\echo End of list
