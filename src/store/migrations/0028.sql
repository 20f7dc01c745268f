-- A line says what its margin was found by: null is the cost that the file says, else the margin that it says, or a share of the revenue that
-- a person gave. Of lines of before, whatever was answered about their file tells it.
alter table invoice_line add column margin_from text check (margin_from in ('margin', 'percent'));

alter table workspace no force row level security;
alter table import no force row level security;
alter table invoice_line no force row level security;
update invoice_line as line set margin_from = 'percent' from import
  where import.workspace_id = line.workspace_id and import.id = line.import_id and line.cost is not null and import.answers ? 'marginPercent';
-- What counts of them is settled, and the plan made, as soon as the next file comes; the plan is wanted anew.
update workspace set plan_wanted = true where exists (
  select from import where import.workspace_id = workspace.id and import.answers ? 'marginPercent');
alter table invoice_line force row level security;
alter table import force row level security;
alter table workspace force row level security;
