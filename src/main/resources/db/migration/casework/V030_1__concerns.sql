-- A concern as it was received. One row a way in, whatever the way; what was said is never edited.

create table casework.concern (
  id              uuid primary key,
  case_reference  text not null unique references casework.case_file deferrable initially deferred,
  submission      uuid not null unique,
  channel         text not null,
  source_type     text not null,
  received_on     date not null,
  recorded_at     timestamptz not null,
  recorded_by     text not null,
  answers         jsonb not null
);

-- What an employer answered about its own part, for the case and for counting by employer.
create table casework.employer_checks (
  concern_id        uuid primary key references casework.concern deferrable initially deferred,
  employer_name     text not null,
  local_steps       text not null,
  support_offered   text not null,
  impartial_review  text not null,
  raised_first      text not null
);
create index employer_checks_employer on casework.employer_checks (lower(employer_name));

create table casework.case_link (
  case_reference text not null references casework.case_file deferrable initially deferred,
  linked_to      text not null references casework.case_file deferrable initially deferred,
  kind           text not null,
  primary key (case_reference, linked_to)
);

create table casework.risk_screen (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  level          text not null,
  reasons        text not null,
  screened_by    text not null,
  screened_on    date not null,
  next_review_on date
);
create index risk_screen_case on casework.risk_screen (case_reference, screened_on desc);

grant select, insert on casework.concern, casework.employer_checks, casework.case_link,
  casework.risk_screen to evenhand_casework;
