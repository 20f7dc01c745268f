-- Workspaces, what files said (facts), what was computed from it (plans) and what was decided (the log).
-- Every key leads with the workspace; row-level security is forced, and the program works as a role that owns nothing.

do $$ begin
  if not exists (select from pg_roles where rolname = 'koersvast_app') then
    create role koersvast_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  -- Who may create roles must still be let in; who may not may have been let in by somebody else.
  begin
    execute format('grant koersvast_app to %I', current_user);
  exception when insufficient_privilege then
    if not pg_has_role(current_user, 'koersvast_app', 'member') then raise; end if;
  end;
end $$;

-- The workspace of this transaction, or null outside one: then every policy below hides every row.
create function current_workspace() returns uuid stable parallel safe language sql
  as $$ select nullif(current_setting('koersvast.workspace', true), '')::uuid $$;

-- A name as it is searched and sorted: without accents and capitals. Stored, so that sorting needs no locale.
create function search_form(name text) returns text immutable parallel safe language sql
  as $$ select lower(regexp_replace(normalize(name, nfkd), '[\u0300-\u036f]', '', 'g')) $$;

create table workspace (
  id uuid primary key,
  name text,
  example text,
  -- What is being worked on, and how far it is; null when nothing is.
  progress jsonb,
  created_at timestamptz not null
);

-- ---------------------------------------------------------------- what files said

create table import (
  workspace_id uuid not null references workspace (id),
  id integer not null,
  file text not null,
  sha256 text not null,
  size bigint not null,
  status text not null check (status in ('waiting', 'reading', 'asked', 'done', 'refused', 'undone', 'same')),
  format text,
  rows_read integer not null default 0,
  rows_total integer,
  facts jsonb not null default '{}',
  questions jsonb not null default '[]',
  answers jsonb not null default '{}',
  sample jsonb not null default '[]',
  from_day date,
  to_day date,
  started_at timestamptz not null,
  finished_at timestamptz,
  undone_at timestamptz,
  primary key (workspace_id, id)
);
create index import_by_content on import (workspace_id, sha256) where undone_at is null;

-- The file itself, so that a question can be answered later and every number has its way back.
create table import_file (
  workspace_id uuid not null,
  import_id integer not null,
  bytes bytea not null,
  primary key (workspace_id, import_id),
  foreign key (workspace_id, import_id) references import (workspace_id, id)
);
alter table import_file alter column bytes set storage external;

create table import_problem (
  workspace_id uuid not null,
  import_id integer not null,
  seq integer not null,
  weight text not null check (weight in ('file', 'row', 'note')),
  code text not null,
  row_no integer,
  column_name text,
  facts jsonb not null,
  cells text[],
  primary key (workspace_id, import_id, seq),
  foreign key (workspace_id, import_id) references import (workspace_id, id)
);

create table member (
  workspace_id uuid not null references workspace (id),
  id text collate "C" not null,
  key text,
  name text,
  net_hours double precision,
  primary key (workspace_id, id)
);

create table customer (
  workspace_id uuid not null references workspace (id),
  id text collate "C" not null,
  key text,
  name text,
  group_name text,
  owner_id text collate "C",
  search_name text collate "C" not null generated always as (search_form(coalesce(name, key, id))) stored,
  primary key (workspace_id, id)
);

-- What each import said of a customer or member. The rows above are the first that said something, so that an
-- undone import takes back exactly what it filled in.
create table customer_said (
  workspace_id uuid not null,
  import_id integer not null,
  customer_id text collate "C" not null,
  key text,
  name text,
  group_name text,
  owner_id text collate "C",
  primary key (workspace_id, import_id, customer_id),
  foreign key (workspace_id, import_id) references import (workspace_id, id)
);
create index customer_said_by_customer on customer_said (workspace_id, customer_id, import_id);

create table member_said (
  workspace_id uuid not null,
  import_id integer not null,
  member_id text collate "C" not null,
  key text,
  name text,
  net_hours double precision,
  primary key (workspace_id, import_id, member_id),
  foreign key (workspace_id, import_id) references import (workspace_id, id)
);
create index member_said_by_member on member_said (workspace_id, member_id, import_id);

-- No foreign keys from the facts to customers and members: a million rows arrive in one COPY, and undo-import
-- removes only those that no fact refers to.
create table invoice_line (
  workspace_id uuid not null,
  import_id integer not null,
  row_no integer not null,
  customer_id text collate "C" not null,
  member_id text collate "C",
  day date not null,
  invoice text collate "C",
  product text,
  revenue bigint not null,
  cost bigint
);
create index invoice_line_by_customer on invoice_line (workspace_id, customer_id, day);
create index invoice_line_by_import on invoice_line (workspace_id, import_id);
create index invoice_line_by_day on invoice_line (workspace_id, day);

create table touch (
  workspace_id uuid not null,
  import_id integer not null,
  row_no integer not null,
  customer_id text collate "C" not null,
  member_id text collate "C",
  day date not null,
  how text not null check (how in ('order', 'quote', 'call', 'meeting', 'visit', 'mail', 'time-entry')),
  minutes integer
);
create index touch_by_customer on touch (workspace_id, customer_id, day);
create index touch_by_import on touch (workspace_id, import_id);
create index touch_by_day on touch (workspace_id, day);

-- ---------------------------------------------------------------- what was computed

create table plan (
  workspace_id uuid not null references workspace (id),
  id integer not null,
  made_at timestamptz not null,
  from_day date not null,
  to_day date not null,
  hour_price double precision not null,
  value double precision not null,
  bound double precision not null,
  summary jsonb not null,
  primary key (workspace_id, id)
);

create table plan_member (
  workspace_id uuid not null,
  plan_id integer not null,
  member_id text collate "C" not null,
  hour_price double precision not null,
  capacity_hours double precision not null,
  planned_hours double precision not null,
  primary key (workspace_id, plan_id, member_id),
  foreign key (workspace_id, plan_id) references plan (workspace_id, id)
);

create table verdict (
  workspace_id uuid not null,
  plan_id integer not null,
  customer_id text collate "C" not null,
  verdict text not null check (verdict in ('white', 'black', 'grey')),
  reason text not null,
  owner_id text collate "C",
  hours_now double precision not null,
  hours_planned double precision not null,
  hours_known text not null check (hours_known in ('measured', 'estimated')),
  margin double precision not null,
  entry_price double precision not null,
  -- Everything that decided it; the columns above are for sorting.
  numbers jsonb not null,
  search_name text collate "C" not null,
  primary key (workspace_id, plan_id, customer_id),
  foreign key (workspace_id, plan_id) references plan (workspace_id, id)
);
create index verdict_by_entry_price on verdict (workspace_id, plan_id, entry_price, customer_id);
create index verdict_by_margin on verdict (workspace_id, plan_id, margin, customer_id);
create index verdict_by_hours_now on verdict (workspace_id, plan_id, hours_now, customer_id);
create index verdict_by_hours_planned on verdict (workspace_id, plan_id, hours_planned, customer_id);
create index verdict_by_name on verdict (workspace_id, plan_id, search_name, customer_id);

-- ---------------------------------------------------------------- what was decided

create table decision (
  workspace_id uuid not null references workspace (id),
  position bigint not null,
  subject text collate "C" not null,
  version integer not null check (version > 0),
  type text not null,
  data jsonb not null,
  actor text not null,
  reason text,
  plan_id integer,
  at timestamptz not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (workspace_id, position),
  unique (workspace_id, subject, version)
);

-- The end of each chain: it serialises writers, and a row taken off the end shows.
create table decision_head (
  workspace_id uuid primary key references workspace (id),
  position bigint not null,
  hash bytea not null
);

create function decision_hash(d decision) returns bytea immutable parallel safe language sql
  as $$ select sha256(convert_to(jsonb_build_array(
    d.workspace_id, d.position, d.subject, d.version, d.type, d.data, d.actor, d.reason, d.plan_id,
    extract(epoch from d.at), encode(d.previous_hash, 'hex'))::text, 'UTF8')) $$;

create function chain_decision() returns trigger security definer language plpgsql as $$
declare head decision_head;
begin
  insert into decision_head values (new.workspace_id, 0, '\x') on conflict do nothing;
  select * into strict head from decision_head where workspace_id = new.workspace_id for update;
  new.position := head.position + 1;
  new.previous_hash := head.hash;
  new.hash := decision_hash(new);
  update decision_head set position = new.position, hash = new.hash where workspace_id = new.workspace_id;
  return new;
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the decision log only grows: % refused', lower(tg_op) using errcode = 'restrict_violation';
end $$;

create trigger chain before insert on decision for each row execute function chain_decision();
create trigger only_grows before update or delete on decision for each row execute function refuse_change();
create trigger never_emptied before truncate on decision for each statement execute function refuse_change();

-- What stands now, folded from the decisions in the transaction that made them.
create table setting (
  workspace_id uuid not null references workspace (id),
  name text collate "C" not null,
  key text collate "C" not null default '',
  value jsonb not null,
  primary key (workspace_id, name, key)
);

-- ---------------------------------------------------------------- who may see what

do $$
declare t text; k text;
begin
  execute format('alter function chain_decision() set search_path = %I, pg_catalog', current_schema());
  for t in select tablename from pg_tables where schemaname = current_schema() and tablename <> 'migration' loop
    k := case t when 'workspace' then 'id' else 'workspace_id' end;
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_workspace on %I using (%I = current_workspace()) with check (%I = current_workspace())', t, k, k);
    execute format('grant select, insert, update, delete on %I to koersvast_app', t);
  end loop;
  execute format('grant usage on schema %I to koersvast_app', current_schema());
end $$;
revoke update, delete on decision from koersvast_app;
revoke insert, update, delete on decision_head from koersvast_app;
revoke delete on workspace from koersvast_app;
