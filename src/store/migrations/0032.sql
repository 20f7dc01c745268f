-- Who may do what in a workspace, who was invited to it, and who changed that; and, in a schema of its own, how people sign in:
-- there the tables are those of the sign-in library, and the role of the program cannot read them.

do $$ begin
  if not exists (select from pg_roles where rolname = 'koersvast_sign_in') then
    create role koersvast_sign_in nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  -- Who may create roles must still be let in; who may not may have been let in by somebody else.
  begin
    execute format('grant koersvast_sign_in to %I', current_user);
  exception when insufficient_privilege then
    if not pg_has_role(current_user, 'koersvast_sign_in', 'member') then raise; end if;
  end;
end $$;

-- ---------------------------------------------------------------- in a workspace

-- Whether whoever signs in with a password needs a second factor here.
alter table workspace add column second_factor boolean not null default false;

-- What a user is here now: as which member they decide, and in which roles.
create table access (
  workspace_id uuid not null default current_workspace() references workspace,
  user_id text collate "C" not null,
  member_id text collate "C" not null,
  roles text[] not null check (cardinality(roles) > 0),
  since timestamptz not null,
  primary key (workspace_id, user_id)
);
create unique index access_of_member on access (workspace_id, member_id);
create index access_of_user on access (user_id);

-- A link is known by what it hashes to, and is good for one person, once, for a time.
create table invitation (
  workspace_id uuid not null default current_workspace() references workspace,
  id text collate "C" not null,
  token_hash bytea not null unique,
  email text,
  name text,
  roles text[] not null check (cardinality(roles) > 0),
  member_id text collate "C",
  -- Made on the machine itself: whoever uses it may say which member they are.
  at_home boolean not null,
  by_id text collate "C",
  at timestamptz not null,
  until timestamptz not null,
  primary key (workspace_id, id)
);

-- Every change of access, by whom and when. It only grows.
create table access_change (
  workspace_id uuid not null default current_workspace() references workspace,
  position integer generated always as identity,
  what text not null check (what in ('given', 'changed', 'ended', 'invited', 'invitation-withdrawn', 'password-link', 'second-factor-asked', 'second-factor-left')),
  member_id text collate "C",
  roles text[],
  by_id text collate "C",
  at timestamptz not null,
  primary key (workspace_id, position)
);
create trigger only_grows before update or delete on access_change for each row execute function refuse_change();
create trigger never_emptied before truncate on access_change for each statement execute function refuse_change();

do $$
declare t text;
begin
  foreach t in array array['access', 'invitation', 'access_change'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_workspace on %I to koersvast_app using (workspace_id = (select current_workspace())) with check (workspace_id = (select current_workspace()))', t);
    execute format('grant select, insert, update, delete on %I to koersvast_app', t);
  end loop;
  execute format('grant usage on schema %I to koersvast_sign_in', current_schema());
end $$;
revoke update, delete on access_change from koersvast_app;

-- Whoever signs in is looked for in every workspace, and so is an invitation: what they are, and nothing else.
create policy sign_in on access for select to koersvast_sign_in using (true);
create policy sign_in on invitation for select to koersvast_sign_in using (true);
create policy sign_in on workspace for select to koersvast_sign_in using (true);
grant select on access, invitation to koersvast_sign_in;
grant select (id, name, second_factor) on workspace to koersvast_sign_in;

-- ---------------------------------------------------------------- signing in

create schema koersvast_sign_in;
revoke all on schema koersvast_sign_in from public;
grant usage on schema koersvast_sign_in to koersvast_sign_in;

-- One row once sign-in was turned on: under which address people come.
create table koersvast_sign_in.setting (
  one boolean primary key default true check (one),
  origin text not null,
  at timestamptz not null
);

-- Passwords that failed, by who was meant and from which device: its own when it signed in before, and one for all others.
create table koersvast_sign_in.failure (
  key text collate "C" primary key,
  count integer not null,
  since timestamptz not null
);

create table koersvast_sign_in."user" ("id" text not null primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null, "image" text, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz default current_timestamp not null, "twoFactorEnabled" boolean);
create table koersvast_sign_in.session ("id" text not null primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" text not null references koersvast_sign_in."user" ("id") on delete cascade, "way" text);
create table koersvast_sign_in.account ("id" text not null primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references koersvast_sign_in."user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz not null);
create table koersvast_sign_in.verification ("id" text not null primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz default current_timestamp not null);
create table koersvast_sign_in."twoFactor" ("id" text not null primary key, "secret" text not null, "backupCodes" text not null, "userId" text not null references koersvast_sign_in."user" ("id") on delete cascade, "verified" boolean, "failedVerificationCount" integer, "lockedUntil" timestamptz);
create table koersvast_sign_in.passkey ("id" text not null primary key, "name" text, "publicKey" text not null, "userId" text not null references koersvast_sign_in."user" ("id") on delete cascade, "credentialID" text not null, "counter" integer not null, "deviceType" text not null, "backedUp" boolean not null, "transports" text, "createdAt" timestamptz, "aaguid" text);
create table koersvast_sign_in."rateLimit" ("id" text not null primary key, "key" text not null unique, "count" integer not null, "lastRequest" bigint not null);
create index session_of_user on koersvast_sign_in.session ("userId");
create index account_of_user on koersvast_sign_in.account ("userId");
create index verification_identifier on koersvast_sign_in.verification ("identifier");
create index two_factor_secret on koersvast_sign_in."twoFactor" ("secret");
create index two_factor_of_user on koersvast_sign_in."twoFactor" ("userId");
create index passkey_of_user on koersvast_sign_in.passkey ("userId");
create index passkey_credential on koersvast_sign_in.passkey ("credentialID");
grant select, insert, update, delete on all tables in schema koersvast_sign_in to koersvast_sign_in;
