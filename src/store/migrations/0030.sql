-- Who listens hears that something changed and of what kind, never what: the row of the log with who decided, or that the
-- figures, the files or the work behind the screens are other than they were. Told when the transaction is there, and only then.
create function tell_decided() returns trigger language plpgsql as $$
begin
  perform pg_notify('koersvast', json_build_object('workspace', workspace_id, 'what', 'decided', 'row', position,
    'by', left(actor, 500), 'kind', left(split_part(subject, ':', 1), 100))::text)
  from (select * from added order by position desc limit 1) as last;
  return null;
end $$;

create function tell_figures() returns trigger language plpgsql as $$
begin
  perform pg_notify('koersvast', json_build_object('workspace', current_setting('koersvast.workspace', true), 'what', 'figures')::text);
  return null;
end $$;

create trigger told after insert on decision referencing new table as added for each statement execute function tell_decided();
create trigger told after insert on plan for each statement execute function tell_figures();
create trigger told after insert or delete or update of status on import for each statement execute function tell_figures();
-- How far the work is changes all the time; that it begins, ends or goes on with something else is told.
create trigger told after update on workspace for each row when (
  to_jsonb(old) - 'progress' is distinct from to_jsonb(new) - 'progress'
  or old.progress ->> 'busy' is distinct from new.progress ->> 'busy'
  or old.progress ->> 'stage' is distinct from new.progress ->> 'stage'
) execute function tell_figures();
