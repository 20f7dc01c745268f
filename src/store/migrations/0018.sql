-- The agreed division: who works which customer, and the bundles of changes that a plan proposes for it.

-- Of the plan that stands; null where nothing was agreed when it was made.
alter table plan add column least_change json;

-- Folded from the log.
create table division (
  workspace_id uuid not null default current_workspace() references workspace,
  customer_id text collate "C" not null,
  member_id text collate "C" not null,
  primary key (workspace_id, customer_id)
);
-- When a customer last moved, also out of the division: who was moved lately is not moved again at once.
create table division_turn (
  workspace_id uuid not null default current_workspace() references workspace,
  customer_id text collate "C" not null,
  at timestamptz not null,
  primary key (workspace_id, customer_id)
);

do $$
declare t text;
begin
  foreach t in array array['division', 'division_turn'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_workspace on %I using (workspace_id = current_workspace()) with check (workspace_id = current_workspace())', t);
    execute format('grant select, insert, update, delete on %I to koersvast_app', t);
  end loop;
end $$;
