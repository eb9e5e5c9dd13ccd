-- Who is behind a pseudonym. Names lie here sealed under the key of their case; that key lies beside them
-- sealed under a master key that is never in this database. No other schema refers here or is referred to.

create table vault.case_key (
  case_reference text primary key,
  wrapped_key    bytea,
  master_key     text not null,
  created_at     timestamptz not null,
  destroyed_at   timestamptz,
  check ((wrapped_key is null) = (destroyed_at is not null))
);

-- Names are never changed: more of the same person are one more row. The id is a keyed hash of what is
-- sealed, so that the same entry is the same row, and says nothing without the key of the case. A row is
-- settled once casework is known to have committed what it was remembered for.
create table vault.pseudonym (
  id             uuid primary key,
  case_reference text not null references vault.case_key,
  number         bigint generated always as identity,
  label          text not null,
  kind           text not null,
  sealed         bytea not null,
  remembered_at  timestamptz not null,
  settled        boolean not null default false
);

create index on vault.pseudonym (case_reference, number);
create index on vault.pseudonym (remembered_at) where not settled;

-- Who asked who is behind a pseudonym, what for, and whether they were told. Written before the answer.
create table vault.re_identification (
  id             uuid primary key,
  asked_at       timestamptz not null,
  asked_by       text not null,
  case_reference text not null,
  label          text not null,
  purpose        text not null,
  outcome        text not null check (outcome in ('TOLD', 'NOT_FOR_THEM', 'NO_SUCH_PSEUDONYM', 'DESTROYED'))
);

create index on vault.re_identification (asked_at desc);

-- What was done to keys: rewrapped under another master key, destroyed with the names under them, swept.
create table vault.key_event (
  id             uuid primary key,
  happened_at    timestamptz not null,
  kind           text not null check (kind in ('REWRAPPED', 'DESTROYED', 'SWEPT')),
  case_reference text not null,
  done_by        text not null,
  reason         text not null,
  rows           integer not null
);

grant select, insert on vault.case_key to evenhand_vault;
revoke update, delete on vault.case_key from evenhand_vault;
grant update (wrapped_key, master_key, destroyed_at) on vault.case_key to evenhand_vault;
grant select, insert, delete on vault.pseudonym to evenhand_vault;
revoke update on vault.pseudonym from evenhand_vault;
grant update (remembered_at, settled) on vault.pseudonym to evenhand_vault;
grant select, insert on vault.re_identification to evenhand_vault;
revoke update, delete on vault.re_identification from evenhand_vault;
grant select, insert on vault.key_event to evenhand_vault;
revoke update, delete on vault.key_event from evenhand_vault;
