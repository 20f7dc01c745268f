-- A plan that was asked for and that nobody began to make yet: also while an earlier one is still being made.

alter table workspace add column plan_wanted boolean not null default false;

-- The pictures of the plan that stands, as they were drawn up when it was made: a page need not read every customer again.
alter table plan add column line jsonb, add column sweet_spot jsonb;

-- Plans of before have no pictures: they are made anew. The owner of the tables may see no workspace, except here.
alter table workspace no force row level security;
alter table plan no force row level security;
update workspace set plan_wanted = true where exists (select from plan where plan.workspace_id = workspace.id);
alter table plan force row level security;
alter table workspace force row level security;

-- Who is meant by a verdict and a part of a name is found in the index alone.
drop index verdict_by_name;
create index verdict_by_name on verdict (workspace_id, plan_id, search_name, customer_id) include (verdict);
