-- A copy of a file may be deleted while what was read from it stays; a member may be erased and still own what was decided.
alter table import add column forgotten_at timestamptz;
alter table member add column erased boolean not null default false;
