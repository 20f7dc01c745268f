-- A plan that was asked for and that nobody began to make yet: also while an earlier one is still being made.

alter table workspace add column plan_wanted boolean not null default false;
