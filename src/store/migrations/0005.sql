-- A response is told by its family, as in a problem; plans of before told it by two numbers. They are made anew.

alter table workspace no force row level security;
alter table plan no force row level security;
update workspace set plan_wanted = true where exists (select from plan where plan.workspace_id = workspace.id);
alter table plan force row level security;
alter table workspace force row level security;
