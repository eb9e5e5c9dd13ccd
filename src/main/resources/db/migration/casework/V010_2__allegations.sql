-- What is alleged, paragraph by paragraph; the ground belongs to the allegation, not to the case.
create table casework.allegation (
  id                 uuid primary key,
  case_reference     text not null references casework.case_file deferrable initially deferred,
  number             integer not null,
  text               text not null,
  ground             text not null,
  category           text not null,
  outside_uk         boolean not null,
  outside_uk_reasons text not null,
  agreed             boolean not null,
  finding            text not null,
  version            integer not null,
  unique (case_reference, number) deferrable initially deferred
);
grant select, insert, update, delete on casework.allegation to evenhand_casework;
