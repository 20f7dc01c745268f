-- What people said with a decision: outside the log, so that it can be erased. The log keeps the hash of the salted text,
-- so that a changed text shows and an erased one cannot be guessed.

create table saying (
  workspace_id uuid not null references workspace (id),
  position bigint not null,
  text text,
  salt bytea,
  primary key (workspace_id, position),
  check ((text is null) = (salt is null))
);
alter table saying enable row level security;
alter table saying force row level security;
create policy own_workspace on saying using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
grant select, insert, update on saying to koersvast_app;

-- Only erasing is allowed.
create function refuse_rewording() returns trigger language plpgsql as $$
begin
  if new.text is null and new.position = old.position and new.workspace_id = old.workspace_id then return new; end if;
  raise exception 'what was said is never reworded, only erased' using errcode = 'restrict_violation';
end $$;
create trigger only_erased before update on saying for each row execute function refuse_rewording();
create trigger never_removed before delete on saying for each row execute function refuse_change();
create trigger never_emptied before truncate on saying for each statement execute function refuse_change();
