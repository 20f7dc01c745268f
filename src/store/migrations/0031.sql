-- The verdicts of a plan as columns, drawn up with it: the list of customers is sorted, filtered and searched in these, so that any
-- part of it is answered as soon as the first. One row a column; what is in it is told in rows/plan-columns.ts.
create table plan_column (
  workspace_id uuid not null default current_workspace() references workspace,
  plan_id integer not null,
  name text collate "C" not null,
  -- Which drawing up this is, for whoever keeps it in memory: a plan that is made anew under an old number has another.
  mark uuid not null,
  bytes bytea not null,
  primary key (workspace_id, plan_id, name),
  foreign key (workspace_id, plan_id) references plan (workspace_id, id)
);
-- Packing megabytes at every plan and unpacking them at every start costs more than the room on the disk.
alter table plan_column alter column bytes set storage external;

-- What somebody chose in the list of customers, under a name, for everybody of the workspace. No decision about the business: no log.
create table list_view (
  workspace_id uuid not null default current_workspace() references workspace,
  id text collate "C" not null,
  name text not null,
  choice jsonb not null,
  by_id text collate "C",
  at timestamptz not null,
  primary key (workspace_id, id)
);
create unique index list_view_by_name on list_view (workspace_id, search_form(name));

do $$
declare t text;
begin
  foreach t in array array['plan_column', 'list_view'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_workspace on %I using (workspace_id = (select current_workspace())) with check (workspace_id = (select current_workspace()))', t);
    execute format('grant select, insert, update, delete on %I to koersvast_app', t);
  end loop;
end $$;
