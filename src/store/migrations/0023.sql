-- How good estimates are: what was predicted of the last quarter, and of as much of a year as there is, against what happened.
-- Computed from facts and the log after each plan.
create table calibration (
  workspace_id uuid not null default current_workspace() references workspace,
  quarters smallint not null check (quarters between 1 and 4),
  result json not null,
  primary key (workspace_id, quarters)
);

alter table calibration enable row level security;
alter table calibration force row level security;
create policy own_workspace on calibration using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
grant select, insert, update, delete on calibration to koersvast_app;
