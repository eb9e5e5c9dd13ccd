-- The register. Names are rows of their own, today's and former ones; status and employment are
-- histories. Names are found through their words, and words through keys that words written or
-- sounding alike share (see the class WordKeys).

create table casework.employer (
  id      uuid primary key,
  code    text not null unique,
  name    text not null,
  version integer not null default 0
);

create table casework.registrant (
  id                  uuid primary key,
  registration_number text not null unique,
  birth_date          date not null,
  registered_since    date not null,
  email               text not null default '',
  address_line_1      text not null default '',
  address_line_2      text not null default '',
  town                text not null default '',
  postcode            text not null default '',
  country             text not null default '',
  version             integer not null default 0
);
create index registrant_birth_date on casework.registrant (birth_date);

create table casework.registrant_name (
  registrant_id uuid not null references casework.registrant,
  given_names   text not null,
  family_name   text not null,
  former        boolean not null,
  words         text[] not null,
  primary key (registrant_id, given_names, family_name)
);
create unique index registrant_name_today on casework.registrant_name (registrant_id)
  where not former;
-- without a list of pending entries, which every search would have to read through
create index registrant_name_words on casework.registrant_name using gin (words)
  with (fastupdate = off);

create table casework.name_word (
  word text primary key,
  keys text[] not null
);
create index name_word_keys on casework.name_word using gin (keys) with (fastupdate = off);

-- What the regulator's feed said after the first registration, which is REGISTERED by itself.
create table casework.registrant_status (
  registrant_id uuid not null references casework.registrant,
  from_day      date not null,
  status        text not null
    check (status in ('REGISTERED', 'CONDITIONS', 'SUSPENDED', 'LAPSED', 'REMOVED')),
  primary key (registrant_id, from_day)
);

create table casework.registrant_employment (
  registrant_id uuid not null references casework.registrant,
  from_day      date not null,
  last_day      date check (last_day >= from_day),
  employer_id   uuid not null references casework.employer,
  region        text not null default '',
  primary key (registrant_id, from_day)
);
create index registrant_employment_employer on casework.registrant_employment (employer_id);

-- Days are whole days, the last one included; an annotation that never came into force ends the day
-- before it begins.
create table casework.register_annotation (
  id             uuid primary key,
  registrant_id  uuid not null references casework.registrant,
  code           text not null,
  effect         text check (effect in ('CONDITIONS', 'SUSPENDED', 'LAPSED', 'REMOVED')),
  from_day       date not null,
  last_day       date check (last_day >= from_day - 1),
  case_reference text not null references casework.case_file deferrable initially deferred,
  recorded_at    timestamptz not null,
  recorded_by    text not null,
  version        integer not null default 0
);
create index register_annotation_registrant on casework.register_annotation (registrant_id);
create index register_annotation_case on casework.register_annotation (case_reference);

-- Imports that changed something: which file, by whom.
create table casework.register_import (
  id        uuid primary key,
  at        timestamptz not null,
  account   text not null,
  sha256    text not null,
  rows_read bigint not null,
  added     bigint not null,
  changed   bigint not null
);

-- Where a file's rows wait for the comparison with the register, inside one transaction; empty outside
-- of it. The server may create nothing, not even temporary tables, so they stand here.
create unlogged table casework.register_feed (
  row                 bigint primary key,
  registrant_id       uuid not null,
  registration_number text not null,
  given_names         text not null,
  family_name         text not null,
  words               text[] not null,
  birth_date          date not null,
  registered_since    date not null,
  status              text not null,
  status_from         date not null,
  email               text,
  address_line_1      text,
  address_line_2      text,
  town                text,
  postcode            text,
  country             text,
  employer_code       text not null,
  employer_name       text not null,
  employer_id         uuid,
  employed_from       date,
  region              text
);
create unlogged table casework.register_feed_former_name (
  row         bigint not null,
  given_names text not null,
  family_name text not null,
  words       text[] not null
);
create unlogged table casework.register_feed_word (
  word text primary key,
  keys text[] not null
);
create unlogged table casework.register_feed_difference (
  row           bigint primary key,
  registrant_id uuid not null,
  is_new        boolean not null,
  facts         boolean not null,
  renamed       boolean not null,
  former_names  boolean not null,
  status        text not null,
  newest_status_from date not null,
  employment    text not null,
  newest_employment_from date
);

grant select, insert, update on casework.employer, casework.registrant, casework.registrant_name,
  casework.registrant_status, casework.registrant_employment, casework.register_annotation
  to evenhand_casework;
grant select, insert on casework.name_word to evenhand_casework;
revoke update, delete on casework.name_word from evenhand_casework;
revoke delete on casework.employer, casework.registrant, casework.registrant_name,
  casework.registrant_status, casework.registrant_employment, casework.register_annotation
  from evenhand_casework;
grant select, insert on casework.register_import to evenhand_casework;
revoke update, delete on casework.register_import from evenhand_casework;
grant select, insert, truncate on casework.register_feed, casework.register_feed_former_name,
  casework.register_feed_word, casework.register_feed_difference to evenhand_casework;
revoke update, delete on casework.register_feed, casework.register_feed_former_name,
  casework.register_feed_word, casework.register_feed_difference from evenhand_casework;
