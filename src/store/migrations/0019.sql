-- The matrix: customer groups by products, computed after each plan and looked up from here.

-- What each customer bought, by the places of products: parallel arrays, so that there is one row for a customer.
create table matrix_customer (
  workspace_id uuid not null default current_workspace() references workspace,
  customer_id text collate "C" not null,
  group_at integer not null,
  -- In the group: white ones first, then who buys most.
  place integer not null,
  -- By name.
  name_place integer not null,
  -- In the plan that it was measured of; null where that does not know it.
  verdict text,
  -- Whether it is known what it buys.
  known boolean not null,
  hours double precision not null,
  -- Cents; `weight` is what its hours are divided by.
  revenue bigint not null,
  weight bigint not null,
  bought integer[] not null,
  revenues bigint[] not null,
  margins bigint[] not null,
  primary key (workspace_id, customer_id)
);
create index matrix_customer_by_group on matrix_customer (workspace_id, group_at, place);

create table matrix_cell (
  workspace_id uuid not null default current_workspace() references workspace,
  group_at integer not null,
  product_at integer not null,
  revenue double precision not null,
  margin double precision,
  hours double precision not null,
  -- What the white spots may bring; null where there are none.
  white double precision,
  figures jsonb not null,
  primary key (workspace_id, group_at, product_at)
);
create index matrix_cell_by_white on matrix_cell (workspace_id, white desc, group_at, product_at) where white is not null;

create table matrix (
  workspace_id uuid not null default current_workspace() references workspace,
  plan_id integer not null,
  summary jsonb not null,
  primary key (workspace_id)
);

do $$
declare t text;
begin
  foreach t in array array['matrix', 'matrix_cell', 'matrix_customer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_workspace on %I using (workspace_id = current_workspace()) with check (workspace_id = current_workspace())', t);
    execute format('grant select, insert, update, delete on %I to koersvast_app', t);
  end loop;
end $$;

-- Where a plan stands already, the matrix is still to be measured: it is, after the next one.
alter table workspace no force row level security;
alter table plan no force row level security;
update workspace set plan_wanted = true where exists (select from plan where plan.workspace_id = workspace.id);
alter table plan force row level security;
alter table workspace force row level security;
