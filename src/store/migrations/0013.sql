-- Tables out of a database may tell something only together: one import then holds what they tell, and the others go with it.
alter table import add column together_with integer,
  add foreign key (workspace_id, together_with) references import (workspace_id, id);
alter table import drop constraint import_status_check;
alter table import add constraint import_status_check
  check (status in ('waiting', 'reading', 'asked', 'ready', 'done', 'refused', 'undone', 'together'));
alter table import add constraint import_together check (status <> 'together' or together_with is not null);
create index import_together_with on import (workspace_id, together_with) where together_with is not null;
