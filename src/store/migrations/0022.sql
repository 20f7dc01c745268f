-- People at customers by name: only while the workspace keeps them, which it does not by itself. Facts of files, as others are.
create table contact_said (
  workspace_id uuid not null references workspace,
  import_id integer not null,
  part integer not null default 1,
  row_no integer not null,
  customer_id text collate "C" not null,
  said_as text collate "C",
  -- Who met them on `met`; where that is null, who is only said to know them.
  member_id text collate "C",
  met date,
  name text,
  post text,
  -- In small letters.
  mail text collate "C",
  -- Whom their card names beside them: [{"name", "mail", "how"}].
  related jsonb not null default '[]',
  foreign key (workspace_id, import_id) references import
);
create index contact_said_by_customer on contact_said (workspace_id, customer_id);
create index contact_said_by_import on contact_said (workspace_id, import_id, part, row_no);

-- How many of the people of a group we know; null while contacts are not kept.
alter table surround_group add column people jsonb;

do $$
declare t text;
begin
  foreach t in array array['contact_said'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_workspace on %I using (workspace_id = current_workspace()) with check (workspace_id = current_workspace())', t);
    execute format('grant select, insert, update, delete on %I to koersvast_app', t);
  end loop;
end $$;
