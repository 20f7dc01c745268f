-- The course: when a customer was white, what was measured of each cycle, and what was agreed to come back on course.
-- (Prices and deals are in 0017.)

-- From the day of the plan that turned it white until the day of the one that did not; the first plan looks back for ever.
create table white_period (
  workspace_id uuid not null default current_workspace() references workspace,
  customer_id text collate "C" not null,
  from_day date not null,
  to_day date,
  primary key (workspace_id, customer_id, from_day)
);
create index white_now on white_period (workspace_id, customer_id) where to_day is null;

-- Computed from facts and decisions, and computed anew whenever these change.
create table course_point (
  workspace_id uuid not null default current_workspace() references workspace,
  measure text collate "C" not null,
  from_day date not null,
  to_day date not null,
  value double precision,
  basis jsonb not null,
  primary key (workspace_id, measure, from_day, to_day)
);

create table agreement (
  workspace_id uuid not null default current_workspace() references workspace,
  id text collate "C" not null,
  state jsonb not null,
  text_position bigint,
  status text not null check (status in ('open', 'kept', 'dropped')),
  owner_id text collate "C" not null,
  until date not null,
  review date,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (workspace_id, id)
);
create index agreement_by_status on agreement (workspace_id, status, until);
create index agreement_by_review on agreement (workspace_id, review);

do $$
declare t text;
begin
  foreach t in array array['white_period', 'course_point', 'agreement'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_workspace on %I using (workspace_id = current_workspace()) with check (workspace_id = current_workspace())', t);
    execute format('grant select, insert, update, delete on %I to koersvast_app', t);
  end loop;
end $$;

-- The plan that stands says who is white, as far back as anybody looks; and the course is still to be measured.
alter table workspace no force row level security;
alter table plan no force row level security;
alter table verdict no force row level security;
alter table white_period no force row level security;
insert into white_period (workspace_id, customer_id, from_day)
  select workspace_id, customer_id, '-infinity' from verdict
  where verdict = 'white' and plan_id = (select max(id) from plan where plan.workspace_id = verdict.workspace_id);
update workspace set plan_wanted = true where exists (select from plan where plan.workspace_id = workspace.id);
alter table white_period force row level security;
alter table verdict force row level security;
alter table plan force row level security;
alter table workspace force row level security;
