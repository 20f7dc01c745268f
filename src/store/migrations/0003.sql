-- What a person expects of hours at one customer: the judgement that stands, folded from the decisions that made it.

create table judgement (
  workspace_id uuid not null references workspace (id),
  customer_id text collate "C" not null,
  hours double precision not null check (hours > 0),
  -- Margin expected with no hours, with these, and with double.
  none_euro double precision not null,
  today_euro double precision not null,
  double_euro double precision not null,
  primary key (workspace_id, customer_id)
);

-- No foreign key to the customer: a file that is taken back and brought again finds the judgement where it was.
alter table judgement enable row level security;
alter table judgement force row level security;
create policy own_workspace on judgement using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
grant select, insert, update, delete on judgement to koersvast_app;

-- Plans of before do not hold what a verdict is recomputed from: they are made anew.
alter table workspace no force row level security;
alter table plan no force row level security;
update workspace set plan_wanted = true where exists (select from plan where plan.workspace_id = workspace.id);
alter table plan force row level security;
alter table workspace force row level security;
