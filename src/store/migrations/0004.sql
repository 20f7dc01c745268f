-- What a what-if is asked of: the problem of the plan that stands, in columns, drawn up when it was made. Never searched,
-- only handed out, so kept as it was written.

alter table plan add column what_if json;

-- Plans of before have none: they are made anew. The owner of the tables may see no workspace, except here.
alter table workspace no force row level security;
alter table plan no force row level security;
update workspace set plan_wanted = true where exists (select from plan where plan.workspace_id = workspace.id);
alter table plan force row level security;
alter table workspace force row level security;
