-- Whether the demonstration regulator was made here, and the processes of its open cases that the
-- server has still to start. Both tables are empty outside of demonstrations.

create table casework.demonstration (
  id           smallint primary key check (id = 1),
  seed         bigint not null,
  registrants  integer not null,
  closed_cases integer not null,
  open_cases   integer not null,
  made_at      timestamptz not null
);

create table casework.demonstration_course (
  id             uuid primary key,
  number         integer not null,
  case_reference text not null references casework.case_file deferrable initially deferred,
  process        text not null,
  activity       text not null,
  variables      jsonb not null,
  -- the steps done so far, in their order
  taken          jsonb not null,
  since          timestamptz not null,
  -- how many of them the process has gone through
  steps_taken    integer not null,
  state          text not null check (state in ('WAITING', 'STARTED', 'DONE', 'FAILED'))
);
create index demonstration_course_open on casework.demonstration_course (number)
  where state in ('WAITING', 'STARTED');

grant select, insert on casework.demonstration to evenhand_casework;
revoke update, delete on casework.demonstration from evenhand_casework;
grant select, insert, update on casework.demonstration_course to evenhand_casework;
revoke delete on casework.demonstration_course from evenhand_casework;
