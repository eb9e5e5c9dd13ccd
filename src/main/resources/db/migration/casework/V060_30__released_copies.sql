-- What was handed out of a released version, file by file, and releases in spite of what the check
-- found. Rows are written once; an override is confirmed once.

create table casework.released_copy (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  number         integer not null,
  type           text not null check (type in ('HTML', 'PDF')),
  sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  document       uuid not null references casework.document deferrable initially deferred,
  made_by        text not null,
  made_at        timestamptz not null,
  unique (case_reference, number, type)
);

create table casework.release_override (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  number         integer not null,
  text_sha256    text not null check (text_sha256 ~ '^[0-9a-f]{64}$'),
  found          text not null,
  reason_code    text not null,
  reason_text    text not null,
  asked_by       text not null,
  asked_at       timestamptz not null,
  confirmed_by   text,
  confirmed_at   timestamptz,
  version        integer not null,
  unique (case_reference, number),
  constraint another_person_confirms check (confirmed_by is null or confirmed_by <> asked_by),
  constraint confirmed_once check ((confirmed_by is null) = (confirmed_at is null))
);

grant select, insert on casework.released_copy to evenhand_casework;
grant select, insert, update (confirmed_by, confirmed_at, version) on casework.release_override
  to evenhand_casework;
