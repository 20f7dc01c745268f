-- Rows that came back from a file and were mended belong to that file: what counts of an invoice is then found in both together.
alter table import add column mends integer;
