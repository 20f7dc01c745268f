-- The chart of the hour price holds how much it changed in each cycle, no longer what it was. Points are computed from plans, so
-- those of before are let go; the next measurement writes them anew.
alter table course_point no force row level security;
delete from course_point where measure = 'hour-price';
alter table course_point force row level security;
