-- Surrounding: how each customer can be reached, and how each group is spread over the rings around us. Computed from facts, and
-- computed anew whenever these change. Ids of members and customers, never a person at a customer.
create table way_in (
  workspace_id uuid not null default current_workspace() references workspace,
  customer_id text collate "C" not null,
  group_name text,
  -- 1 known, 2 via one, 3 via two, 4 buys, 5 none, 6 not known.
  ring smallint not null check (ring between 1 and 6),
  -- Its place in the list of all: from the inside out, the warmest first.
  place integer not null,
  warmth double precision,
  members integer not null,
  steps jsonb not null,
  primary key (workspace_id, customer_id)
);
create index way_in_by_place on way_in (workspace_id, place);
create index way_in_by_ring on way_in (workspace_id, ring, place);
create index way_in_by_group on way_in (workspace_id, group_name, place);

-- The name '' stands for all customers; only that row says what was looked at.
create table surround_group (
  workspace_id uuid not null default current_workspace() references workspace,
  group_name text not null,
  customers integer not null,
  coverage jsonb not null,
  sight jsonb,
  primary key (workspace_id, group_name)
);
create index surround_group_by_size on surround_group (workspace_id, customers desc, group_name);

-- Who else was there: the rows of one event in a calendar.
create index touch_at_table on touch (workspace_id, import_id, part, row_no) where source = 'calendar';

-- What was dropped hangs on nothing any more; a signal about its customer finds it.
create index matter_dropped on matter (workspace_id, (state -> 'ties' ->> 'customer')) where status = 'dropped';

do $$
declare t text;
begin
  foreach t in array array['way_in', 'surround_group'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_workspace on %I using (workspace_id = current_workspace()) with check (workspace_id = current_workspace())', t);
    execute format('grant select, insert, update, delete on %I to koersvast_app', t);
  end loop;
end $$;

-- What is here already is measured with the next plan.
alter table workspace no force row level security;
alter table plan no force row level security;
update workspace set plan_wanted = true where exists (select from plan where plan.workspace_id = workspace.id);
alter table plan force row level security;
alter table workspace force row level security;
