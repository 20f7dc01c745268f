-- What stands of matters, blocks, signals, contests and answers of the gut: folded from the log in the transaction that
-- wrote it, and refolded to the same bytes by `doctor --rebuild`. Free words stay beside the log; here only where they stand.

-- A contact that a person named: found again by its name, erasable, and only its id is in the log.
create table contact (
  workspace_id uuid not null references workspace (id),
  id text collate "C" not null,
  name text,
  search_name text collate "C" generated always as (search_form(name)) stored,
  primary key (workspace_id, id)
);
create index contact_by_name on contact (workspace_id, search_name);

create table matter (
  workspace_id uuid not null references workspace (id),
  id text collate "C" not null,
  -- Everything but its title.
  state jsonb not null,
  title_position bigint,
  status text not null check (status in ('at-gate', 'set-aside', 'on-hold', 'dropped', 'not-executed', 'alternatives-asked', 'in-block', 'solved', 'closed')),
  -- The test that waits for a person; null when none does.
  test text,
  owner_id text collate "C",
  debt_id text collate "C",
  block_id text collate "C",
  offer_to text collate "C",
  offer_until timestamptz,
  instead_of text collate "C",
  caught_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (workspace_id, id)
);
create index matter_by_status on matter (workspace_id, status, changed_at, id);
create index matter_by_change on matter (workspace_id, changed_at, id);
create index matter_by_owner on matter (workspace_id, owner_id, changed_at) where status <> 'closed';
create index matter_by_debt on matter (workspace_id, debt_id) where debt_id is not null;
create index matter_by_offer on matter (workspace_id, offer_until) where offer_until is not null;
create index matter_by_block on matter (workspace_id, block_id) where block_id is not null;
create index matter_instead_of on matter (workspace_id, instead_of) where instead_of is not null;

-- By what open matters can be worked together.
create table matter_tie (
  workspace_id uuid not null,
  tie text collate "C" not null,
  value text collate "C" not null,
  matter_id text collate "C" not null,
  primary key (workspace_id, tie, value, matter_id),
  foreign key (workspace_id, matter_id) references matter (workspace_id, id)
);
create index matter_tie_of on matter_tie (workspace_id, matter_id);

create table block (
  workspace_id uuid not null references workspace (id),
  id text collate "C" not null,
  -- Everything but its name and its definition of finished.
  state jsonb not null,
  name_position bigint,
  finished_when_position bigint,
  status text not null check (status in ('forming', 'queued', 'active', 'finished', 'stopped')),
  owner_id text collate "C",
  formed_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (workspace_id, id)
);
-- However many programs try at once: at most one block is active, and one is forming.
create unique index one_active_block on block (workspace_id) where status = 'active';
create unique index one_forming_block on block (workspace_id) where status = 'forming';
create index block_by_status on block (workspace_id, status, changed_at, id);

-- What is in a block. Open: while it is forming, queued or active; then nothing is in two.
create table block_item (
  workspace_id uuid not null,
  block_id text collate "C" not null,
  what text not null check (what in ('customer', 'matter')),
  item_id text collate "C" not null,
  open boolean not null,
  primary key (workspace_id, block_id, what, item_id),
  foreign key (workspace_id, block_id) references block (workspace_id, id)
);
create unique index one_open_block_per_item on block_item (workspace_id, what, item_id) where open;

-- What was observed for or against a chosen path: a customer that is worked, or a block.
create table signal (
  workspace_id uuid not null references workspace (id),
  position bigint not null,
  what text not null check (what in ('customer', 'block')),
  about_id text collate "C" not null,
  code text not null,
  against boolean not null,
  by_id text collate "C" not null,
  at timestamptz not null,
  primary key (workspace_id, position)
);
create index signal_about on signal (workspace_id, what, about_id, position);

-- GO or NO GO about a customer: whether it is asked now, and the answer that stands.
create table customer_gut (
  workspace_id uuid not null references workspace (id),
  customer_id text collate "C" not null,
  asked_at timestamptz,
  signals jsonb not null default '[]',
  go boolean,
  answered_by text collate "C",
  answered_at timestamptz,
  primary key (workspace_id, customer_id)
);
create index customer_gut_asked on customer_gut (workspace_id, asked_at) where asked_at is not null;

-- New facts with which a member contests a verdict: they stand for what the files say, and what was computed stays beside them.
create table contest (
  workspace_id uuid not null references workspace (id),
  customer_id text collate "C" not null,
  reason text not null,
  hours double precision check (hours >= 0),
  margin_euro double precision,
  computed jsonb not null,
  by_id text collate "C" not null,
  at timestamptz not null,
  said_position bigint,
  primary key (workspace_id, customer_id)
);

-- The white customers of one member in the order of the line, and the hours of some weeks, are found in an index alone.
create index verdict_white_of_owner on verdict (workspace_id, plan_id, owner_id, entry_price) where verdict = 'white';
drop index touch_by_day;
create index touch_by_day on touch (workspace_id, day) include (customer_id, how, minutes);
drop index invoice_line_by_day;
create index invoice_line_by_day on invoice_line (workspace_id, day) include (customer_id, member_id, invoice);

create index customer_by_group on customer (workspace_id, group_name) where group_name is not null;
create index decision_by_type on decision (workspace_id, type, position);
create index decision_by_actor on decision (workspace_id, actor, position);

do $$
declare t text;
begin
  foreach t in array array['contact', 'matter', 'matter_tie', 'block', 'block_item', 'signal', 'customer_gut', 'contest'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_workspace on %I using (workspace_id = current_workspace()) with check (workspace_id = current_workspace())', t);
    execute format('grant select, insert, update, delete on %I to koersvast_app', t);
  end loop;
end $$;
