-- A plan says of each member how many customers it gets. Plans of before did not; they are made anew.

alter table workspace no force row level security;
alter table plan no force row level security;
update workspace set plan_wanted = true where exists (select from plan where plan.workspace_id = workspace.id);
alter table plan force row level security;
alter table workspace force row level security;
