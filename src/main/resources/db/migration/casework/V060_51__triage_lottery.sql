-- Cases that a lottery assigns to be decided blind or not, so that the effect can be told. Off unless a
-- row says that it runs. The commitment is made before the first case is drawn; each draw can be made
-- again from the seed and the file's number.
create table casework.triage_lottery (
  id          uuid primary key,
  started_at  timestamptz not null,
  started_by  text not null,
  reason      text not null check (reason <> ''),
  -- how many in a hundred cases are to be masked
  masked      integer not null check (masked between 1 and 99),
  seed        bytea not null check (octet_length(seed) = 32),
  commitment  text not null check (commitment = encode(sha256(seed), 'hex')),
  ended_at    timestamptz,
  ended_by    text,
  end_reason  text not null default '',
  check ((ended_at is null) = (ended_by is null))
);
create unique index triage_lottery_running on casework.triage_lottery ((true)) where ended_at is null;

create table casework.triage_draw (
  case_reference text primary key references casework.case_file deferrable initially deferred,
  lottery        uuid not null references casework.triage_lottery,
  file_number    text not null,
  place          integer not null check (place between 0 and 9999),
  arm            text not null check (arm in ('MASKED', 'OPEN')),
  at             timestamptz not null
);
create index triage_draw_lottery on casework.triage_draw (lottery);

revoke all on casework.triage_lottery, casework.triage_draw from evenhand_casework;
grant select, insert, update (ended_at, ended_by, end_reason) on casework.triage_lottery
  to evenhand_casework;
grant select, insert on casework.triage_draw to evenhand_casework;
