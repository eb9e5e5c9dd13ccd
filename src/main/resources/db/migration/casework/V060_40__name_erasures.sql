-- Who asked that the names of a case be destroyed for good, why, and which other person decided on
-- that. Nothing of it is changed or taken back but that one decision.

create table casework.name_erasure (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  reason_code    text not null,
  reason         text not null check (reason <> ''),
  asked_by       text not null,
  asked_at       timestamptz not null,
  decided_by     text,
  decided_at     timestamptz,
  destroyed      boolean,
  version        integer not null,
  constraint another_person_decides check (decided_by <> asked_by),
  check ((decided_by is null) = (decided_at is null)),
  check ((decided_by is null) = (destroyed is null))
);
create unique index name_erasure_one_asked on casework.name_erasure (case_reference)
  where decided_at is null;
create index name_erasure_asked on casework.name_erasure (asked_at desc);

revoke all on casework.name_erasure from evenhand_casework;
grant select, insert, update (decided_by, decided_at, destroyed, version)
  on casework.name_erasure to evenhand_casework;
