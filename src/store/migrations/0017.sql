-- What prices do: how many units a line is of, and what was given off the list price on it; and deals, which may be lost on price.
alter table invoice_line add column quantity double precision, add column discount bigint;

create table deal (
  workspace_id uuid not null,
  import_id integer not null,
  part smallint not null default 1,
  row_no integer not null,
  customer_id text collate "C" not null,
  said_as text collate "C",
  member_id text collate "C",
  -- Which kind of file it is of: the same key in the export of another program is another deal.
  format text collate "C" not null,
  deal_key text collate "C",
  created date,
  closed date,
  outcome text not null check (outcome in ('won', 'lost', 'open')),
  value bigint,
  lost_because text check (lost_because in ('price', 'other')),
  counts boolean not null default true
);
create index deal_by_customer on deal (workspace_id, customer_id);
create index deal_by_import on deal (workspace_id, import_id);
create index deal_by_key on deal (workspace_id, format, deal_key);
create index deal_by_closed on deal (workspace_id, closed) where counts;
alter table deal enable row level security;
alter table deal force row level security;
create policy own_workspace on deal using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
grant select, insert, update, delete on deal to koersvast_app;
