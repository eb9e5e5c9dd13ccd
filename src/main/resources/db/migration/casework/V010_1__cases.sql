-- The spine: what every room hangs on. Foreign keys are deferred to the commit, because one human
-- step writes through JPA, JDBC and the engine in one transaction and in no promised order.

create table casework.case_counter (
  year integer primary key,
  last integer not null
);

create table casework.case_file (
  reference        text primary key,
  file_number      text not null unique,
  registrant_id    uuid,
  employer_id      uuid,
  stage            text not null,
  stage_entered_at timestamptz not null,
  open             boolean not null,
  closed_on        date,
  outcome          text,
  rule_set         text not null,
  received_on      date not null,
  opened_at        timestamptz not null,
  source_type      text not null,
  summary          text not null,
  support_needs    text not null,
  raised_first     text not null,
  categories       text not null,
  risk             text not null,
  blind_mode       text not null,
  version          integer not null
);
create index case_file_open_stage on casework.case_file (stage, received_on, reference) where open;
create index case_file_registrant on casework.case_file (registrant_id);
create index case_file_received on casework.case_file (received_on desc, reference);

create table casework.case_role (
  case_reference text not null references casework.case_file deferrable initially deferred,
  role           text not null,
  account        text not null,
  primary key (case_reference, role)
);
create index case_role_account on casework.case_role (account, role);

create table casework.party (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  role           text not null,
  person_id      uuid,
  name           text not null,
  organisation   text not null,
  email          text not null,
  address        text not null,
  version        integer not null
);
create index party_case on casework.party (case_reference);
create index party_name on casework.party (lower(name));

create table casework.chronology (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  at             timestamptz not null,
  account        text not null,
  kind           text not null,
  event          text not null,
  detail         text not null
);
create index chronology_case on casework.chronology (case_reference, at desc);

create table casework.note (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  at             timestamptz not null,
  account        text not null,
  text           text not null
);
create index note_case on casework.note (case_reference, at desc);

grant select, insert, update on casework.case_counter, casework.case_file, casework.party
  to evenhand_casework;
grant select, insert, update, delete on casework.case_role to evenhand_casework;
grant select, insert on casework.chronology, casework.note to evenhand_casework;
