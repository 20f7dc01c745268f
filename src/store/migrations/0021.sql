-- The experiment near the line: what chance decided for each customer that takes part, as long as the lots stand.

-- Folded from the log.
create table lot (
  workspace_id uuid not null default current_workspace() references workspace,
  customer_id text collate "C" not null,
  lot text not null check (lot in ('worked', 'left')),
  primary key (workspace_id, customer_id)
);

alter table lot enable row level security;
alter table lot force row level security;
create policy own_workspace on lot using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
grant select, insert, update, delete on lot to koersvast_app;
