-- Calendars that are read again and again by themselves. `secret` holds the address and the password, sealed with a key
-- that is not in the database; null after the workspace came out of an archive, which never has it.
create table feed (
  workspace_id uuid not null default current_workspace() references workspace,
  id integer not null,
  name text not null,
  host text not null,
  secret text,
  import_id integer,
  mark text,
  content text,
  connected_at timestamptz not null,
  checked_at timestamptz,
  read_at timestamptz,
  next_at timestamptz,
  trouble jsonb,
  primary key (workspace_id, id),
  foreign key (workspace_id, import_id) references import (workspace_id, id)
);
create index feed_import on feed (workspace_id, import_id);
alter table feed enable row level security;
alter table feed force row level security;
create policy own_workspace on feed using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
grant select, insert, update, delete on feed to koersvast_app;

-- Whether the file of an import is newer than the facts that were read from it.
alter table import add column stale boolean not null default false;
