-- Files are kept in pieces, so that no file has to fit in memory.
create table file_piece (
  workspace_id uuid not null,
  import_id integer not null,
  seq integer not null,
  bytes bytea not null,
  primary key (workspace_id, import_id, seq),
  foreign key (workspace_id, import_id) references import (workspace_id, id)
);
alter table file_piece alter column bytes set storage external;
-- Whoever migrates may not see the rows of a workspace: row-level security is forced. Here nobody's eyes are on them.
alter table import_file no force row level security;
insert into file_piece
  select workspace_id, import_id, seq, substring(bytes from seq * 1048576 + 1 for 1048576)
  from import_file, generate_series(0, greatest(0, (octet_length(bytes) - 1) / 1048576)) as seq;
drop table import_file;

-- Which of the tables of its file a row is of, and how many rows rightly gave nothing, by why.
alter table import add column passed jsonb not null default '{}', add column parts jsonb not null default '[]';
alter table import_problem add column part smallint not null default 1;
alter table invoice_line add column part smallint not null default 1;
alter table touch add column part smallint not null default 1;

-- A customer may be known under several ids: by a code in one file, by a name, a VAT number or a domain in others. What was
-- said is said of an id of its own; which ids are one customer is computed from all of it, and from what people say.
alter table customer_said rename column customer_id to own_id;
alter table customer_said add column vat text, add column kvk text, add column domain text, add column listed boolean not null default false;
alter table customer add column vat text, add column kvk text, add column domain text;
alter table invoice_line add column said_as text collate "C";
alter table touch add column said_as text collate "C";

-- Ids that are not their customer's own, each with its customer and why.
create table customer_join (
  workspace_id uuid not null references workspace (id),
  own_id text collate "C" not null,
  customer_id text collate "C" not null,
  said boolean not null,
  evidence text[] not null,
  points integer not null,
  primary key (workspace_id, own_id)
);
create index customer_join_by_customer on customer_join (workspace_id, customer_id);

-- Pairs that may be one customer, until a person says.
create table customer_doubt (
  workspace_id uuid not null references workspace (id),
  one text collate "C" not null,
  other text collate "C" not null,
  evidence text[] not null,
  points integer not null,
  primary key (workspace_id, one, other)
);
create index customer_doubt_by_other on customer_doubt (workspace_id, other);

-- What people said of pairs, as the log has it.
create table customer_pair (
  workspace_id uuid not null references workspace (id),
  one text collate "C" not null,
  other text collate "C" not null,
  same boolean not null,
  by_id text collate "C" not null,
  at timestamptz not null,
  primary key (workspace_id, one, other)
);

do $$
declare t text;
begin
  foreach t in array array['file_piece', 'customer_join', 'customer_doubt', 'customer_pair'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_workspace on %I using (workspace_id = current_workspace()) with check (workspace_id = current_workspace())', t);
    execute format('grant select, insert, update, delete on %I to koersvast_app', t);
  end loop;
end $$;
