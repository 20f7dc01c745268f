-- Where time was recorded; and of what several files say, what counts: everything is kept, so that an undone file lets what it
-- took the place of count again.
alter table invoice_line add column counts boolean not null default true;
alter table touch add column counts boolean not null default true;
alter table touch add column source text not null default 'activity' check (source in ('time-entry', 'calendar', 'activity'));
alter table touch no force row level security;
alter table import no force row level security;
update touch set source = 'time-entry' where how = 'time-entry';
update touch set source = 'calendar' from import
  where import.workspace_id = touch.workspace_id and import.id = touch.import_id and import.format = 'calendar';
alter table touch force row level security;

drop index touch_by_day;
create index touch_by_day on touch (workspace_id, day) include (customer_id, member_id, how, minutes, source) where counts;
drop index invoice_line_by_day;
create index invoice_line_by_day on invoice_line (workspace_id, day) include (customer_id, member_id, invoice) where counts;
create index touch_not_counted on touch (workspace_id, import_id) where not counts;
create index invoice_line_not_counted on invoice_line (workspace_id, import_id) where not counts;

-- Whoever watches a file come in can stop it.
alter table workspace add column stop_wanted boolean not null default false;

-- A file is looked at before it is taken in: what it would change, and whether a person said yes. What it answered is kept with
-- the shape of the file, for the next one that looks like it. What `adds` is never the same as what another file says.
alter table import add column shape text, add column preview jsonb, add column adds boolean not null default false,
  add column confirmed boolean not null default false;
update import set confirmed = true;
alter table import force row level security;
alter table import drop constraint import_status_check;
alter table import add constraint import_status_check
  check (status in ('waiting', 'reading', 'asked', 'ready', 'done', 'refused', 'undone'));
create index import_by_shape on import (workspace_id, shape);
