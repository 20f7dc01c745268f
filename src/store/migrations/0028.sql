-- A line says what its margin was found by: null is the cost that the file says, else the margin that it says, or a share of the revenue that
-- a person gave. Of lines of before, whatever was answered about their file tells it.
alter table invoice_line add column margin_from text check (margin_from in ('margin', 'percent'));

alter table workspace no force row level security;
alter table import no force row level security;
alter table invoice_line no force row level security;
update invoice_line as line set margin_from = 'percent' from import
  where import.workspace_id = line.workspace_id and import.id = line.import_id and line.cost is not null and import.answers ? 'marginPercent';
-- A file that tells the margin goes before one of which a person gave it: invoices in both count anew, and so do lines without a number.
with adding as (select workspace_id, id from import where adds),
line as (
  select ctid as place, workspace_id, customer_id, invoice, day, product, revenue, import_id, part, row_no,
    case when cost is null then 0 when margin_from = 'percent' then 1 else 2 end as knows
  from invoice_line where (workspace_id, import_id) not in (select * from adding)
    and workspace_id in (select workspace_id from import where answers ? 'marginPercent')
), best as (
  select distinct on (workspace_id, customer_id, invoice) workspace_id, customer_id, invoice, import_id
  from (select workspace_id, customer_id, invoice, import_id, max(knows) as knows from line where invoice is not null group by 1, 2, 3, 4) as said
  order by workspace_id, customer_id, invoice, knows desc, import_id desc
), copy as (
  select *, row_number() over (partition by workspace_id, import_id, customer_id, day, product, revenue order by part, row_no) as copy
  from line where invoice is null
), settled as (
  select place, line.import_id = best.import_id as best from line join best using (workspace_id, customer_id, invoice)
  union all
  select place, row_number() over (partition by workspace_id, customer_id, day, product, revenue, copy order by knows desc, import_id desc) = 1 from copy
)
update invoice_line set counts = settled.best from settled where invoice_line.ctid = settled.place and invoice_line.counts <> settled.best;
update workspace set plan_wanted = true where exists (
  select from import where import.workspace_id = workspace.id and import.answers ? 'marginPercent');
alter table invoice_line force row level security;
alter table import force row level security;
alter table workspace force row level security;
