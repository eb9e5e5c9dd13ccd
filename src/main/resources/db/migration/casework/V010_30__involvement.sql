-- Who did what on a case: what conflict walls are derived from. Rows are never changed.

create table casework.involvement (
  case_reference text not null references casework.case_file deferrable initially deferred,
  account        text not null,
  step           text not null,
  at             timestamptz not null
);
create index involvement_case on casework.involvement (case_reference, account);
create index involvement_account on casework.involvement (account, case_reference);

-- A person who says so loses access at once.
create table casework.declared_conflict (
  case_reference text not null references casework.case_file deferrable initially deferred,
  account        text not null,
  at             timestamptz not null,
  reason         text not null,
  primary key (case_reference, account)
);

-- An earlier part in a case that somebody else has allowed to be overlooked, and why.
create table casework.wall_waiver (
  case_reference text not null references casework.case_file deferrable initially deferred,
  account        text not null,
  rule           text not null,
  reason         text not null,
  granted_by     text not null check (granted_by <> account),
  at             timestamptz not null,
  primary key (case_reference, account, rule)
);

-- Who opened which case or document, and when.
create table casework.access_record (
  account        text not null,
  case_reference text not null,
  kind           text not null,
  item           text not null,
  at             timestamptz not null
);
create index access_record_case on casework.access_record (case_reference, at);
create index access_record_account on casework.access_record (account, at);

revoke all on casework.involvement, casework.declared_conflict, casework.wall_waiver,
  casework.access_record from evenhand_casework;
grant select, insert on casework.involvement, casework.declared_conflict, casework.wall_waiver,
  casework.access_record to evenhand_casework;
