-- Many decisions that come in with one statement, as out of an archive, move the end of the chain once: a row that is
-- changed again and again in one transaction is slower to find each time.
drop trigger chain on decision;
drop function chain_decision();

-- Where the chain is while a statement runs: workspace, position and hash; empty between statements.
create function chain_begins() returns trigger language plpgsql as $$
begin
  perform set_config('koersvast.chain', '', true);
  return null;
end $$;

create function chain_decision() returns trigger security definer language plpgsql as $$
declare
  head decision_head;
  at text[] := string_to_array(nullif(current_setting('koersvast.chain', true), ''), ' ');
begin
  if at is null then
    insert into decision_head values (new.workspace_id, 0, '\x') on conflict do nothing;
    select * into strict head from decision_head where workspace_id = new.workspace_id for update;
  elsif at[1]::uuid = new.workspace_id then
    head := row(new.workspace_id, at[2]::bigint, decode(at[3], 'hex'));
  else
    raise exception 'decisions of two workspaces in one statement' using errcode = 'restrict_violation';
  end if;
  new.position := head.position + 1;
  new.previous_hash := head.hash;
  new.hash := decision_hash(new);
  perform set_config('koersvast.chain', new.workspace_id || ' ' || new.position || ' ' || encode(new.hash, 'hex'), true);
  return new;
end $$;

create function chain_ends() returns trigger security definer language plpgsql as $$
declare at text[] := string_to_array(nullif(current_setting('koersvast.chain', true), ''), ' ');
begin
  update decision_head set position = at[2]::bigint, hash = decode(at[3], 'hex') where workspace_id = at[1]::uuid;
  perform set_config('koersvast.chain', '', true);
  return null;
end $$;

do $$
begin
  execute format('alter function chain_decision() set search_path = %I, pg_catalog', current_schema());
  execute format('alter function chain_ends() set search_path = %I, pg_catalog', current_schema());
end $$;
create trigger chain_begins before insert on decision for each statement execute function chain_begins();
create trigger chain before insert on decision for each row execute function chain_decision();
create trigger chain_ends after insert on decision for each statement execute function chain_ends();
