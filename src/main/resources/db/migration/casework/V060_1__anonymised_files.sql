-- The anonymised file of a case, version by version. A released version never changes.

create table casework.anonymised_file (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  number         integer not null,
  state          text not null,
  mode           text not null,
  reason_code    text not null,
  text           text not null,
  sha256         text not null,
  prepared_by    text not null,
  prepared_at    timestamptz not null,
  reviewed_by    text,
  reviewed_at    timestamptz,
  review_note    text not null,
  version        integer not null,
  unique (case_reference, number)
);

grant select, insert, update on casework.anonymised_file to evenhand_casework;
