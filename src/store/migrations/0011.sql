-- Time that came in before it was kept where it was recorded: a table with durations out of a time sheet is one as a whole, also
-- its visits and calls. Orders then give way to it again, so the plan has to be made anew.
alter table touch no force row level security;
alter table import no force row level security;
alter table workspace no force row level security;
alter table plan no force row level security;
with sheet as (
  select workspace_id, id as import_id, (told ->> 'part')::smallint as part
  from import, jsonb_array_elements(case when jsonb_array_length(parts) > 0 then parts
    else jsonb_build_array(jsonb_build_object('part', 1, 'format', format)) end) as told
  where told ->> 'format' in ('hours', 'toggl', 'clockify', 'harvest', 'odoo-hours', 'teamleader-hours')
    and exists (select from touch where touch.workspace_id = import.workspace_id and touch.import_id = import.id
      and touch.part = (told ->> 'part')::smallint and minutes is not null)
)
update touch set source = 'time-entry' from sheet
  where touch.workspace_id = sheet.workspace_id and touch.import_id = sheet.import_id and touch.part = sheet.part and source <> 'time-entry';
update workspace set plan_wanted = true where exists (select from plan where plan.workspace_id = workspace.id);
alter table touch force row level security;
alter table import force row level security;
alter table workspace force row level security;
alter table plan force row level security;
