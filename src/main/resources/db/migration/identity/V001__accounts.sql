-- Who may sign in. A name is never reused, so accounts are disabled and never deleted: the decision
-- log commits to names.

create table identity.account (
  name               text primary key check (name ~ '^[a-z][a-z0-9._-]{1,39}$'),
  display_name       text not null,
  password_hash      text not null,
  roles              text[] not null check (cardinality(roles) > 0),
  enabled            boolean not null,
  -- exists in demonstration mode only, and cannot sign in outside it
  demonstration      boolean not null,
  -- rises whenever open sessions of the account must end
  stamp              integer not null,
  created_at         timestamptz not null,
  created_by         text not null,
  password_set_at    timestamptz not null,
  last_sign_in_at    timestamptz,
  -- failed attempts since the last success, told to the person at the next one
  failed_since       integer not null
);
create index account_roles on identity.account using gin (roles);

-- How often signing in failed lately, per name and per address. A name is kept as sixteen bits of
-- its digest: enough to slow guessing, too little to tell a password typed into the wrong field,
-- and the same for names that exist and names that do not.
create table identity.sign_in_failure (
  kind       text not null check (kind in ('NAME', 'ADDRESS')),
  key        text not null,
  failures   integer not null,
  last_at    timestamptz not null,
  closed_till timestamptz not null,
  primary key (kind, key)
);

-- Requests for what does not exist or may not be seen.
create table identity.denial (
  id      bigint generated always as identity primary key,
  account text not null,
  at      timestamptz not null,
  asked   text not null
);
create index denial_recent on identity.denial (account, at);

-- What somebody responsible should look at: guessing at case numbers, reading in bulk, an earlier
-- reading by somebody who then declared a conflict.
create table identity.alert (
  id          uuid primary key,
  kind        text not null,
  account     text not null,
  at          timestamptz not null,
  detail      text not null,
  answered_at timestamptz,
  answered_by text,
  answer      text
);
create index alert_open on identity.alert (at) where answered_at is null;

-- What was done to accounts, and by whom.
create table identity.account_event (
  account text not null references identity.account,
  at      timestamptz not null,
  by      text not null,
  event   text not null,
  detail  text not null
);
create index account_event_of on identity.account_event (account, at);

revoke all on all tables in schema identity from evenhand_casework;
grant select, insert, update on identity.account, identity.alert to evenhand_casework;
grant select, insert, update, delete on identity.sign_in_failure to evenhand_casework;
grant select, insert, delete on identity.denial to evenhand_casework;
grant select, insert on identity.account_event to evenhand_casework;
