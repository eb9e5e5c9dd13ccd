create table casework.hearing (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  type           text not null,
  state          text not null,
  first_day      date,
  last_day       date,
  mode           text not null,
  venue          text not null,
  panel_id       uuid references casework.panel deferrable initially deferred,
  directions     text not null,
  notice_sent_on date,
  notice_waived  text not null,
  attended       text not null,
  represented    text not null,
  privacy        text not null,
  version        integer not null
);
create index hearing_case on casework.hearing (case_reference);
create index hearing_day on casework.hearing (first_day);

-- What the panel found, question by question, in its order; a finding is never changed.
create table casework.hearing_finding (
  id         uuid primary key,
  hearing_id uuid not null references casework.hearing deferrable initially deferred,
  kind       text not null,
  outcome    text not null,
  reasons    text not null,
  found_at   timestamptz not null
);
create index hearing_finding_hearing on casework.hearing_finding (hearing_id, found_at);

grant select, insert, update on casework.hearing to evenhand_casework;
grant select, insert on casework.hearing_finding to evenhand_casework;
