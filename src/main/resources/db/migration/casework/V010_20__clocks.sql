-- Clocks of cases. Their periods are the rule set's; what is kept here is when one began, where its
-- due day now is, when it was on hold and why, and what stopped it.

create table casework.clock (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  kind           text not null check (kind in ('LAW', 'SERVICE', 'OWN')),
  -- the rule's code; empty for a deadline that an officer set
  rule_code      text not null,
  rule_set       text not null,
  label          text not null,
  -- the order or hearing it belongs to, or empty
  about          text not null,
  started_on     date not null,
  due_on         date not null,
  state          text not null check (state in ('RUNNING', 'ON_HOLD', 'STOPPED')),
  -- another watch escalates it, so the sweep of clocks leaves that to it
  guarded        boolean not null,
  breached_on    date,
  stopped_on     date,
  stopped_by     text not null,
  stopped_step   text not null,
  version        integer not null
);
create unique index clock_one_going on casework.clock (case_reference, rule_code, about)
  where state <> 'STOPPED' and rule_code <> '';
create index clock_case on casework.clock (case_reference, due_on);
create index clock_running on casework.clock (due_on) where state = 'RUNNING';

create table casework.clock_hold (
  id         uuid primary key,
  clock_id   uuid not null references casework.clock deferrable initially deferred,
  held_from  date not null,
  held_until date,
  reason     text not null,
  held_by    text not null,
  resumed_by text not null
);
create index clock_hold_clock on casework.clock_hold (clock_id, held_from);

-- Who was told of which deadline, once each. A due day that moves is a new deadline.
create table casework.escalation (
  id              uuid primary key,
  case_reference  text not null references casework.case_file deferrable initially deferred,
  -- the clock or the interim order
  subject         uuid not null,
  rule_code       text not null,
  due_on          date not null,
  days_left       integer not null,
  target          text not null,
  -- the named person; empty when nobody could be found, which is itself shown to administrators
  account         text not null,
  raised_at       timestamptz not null,
  -- days after it should have been raised; above nought only when the sweep was not running
  late_by_days    integer not null,
  acknowledged_at timestamptz,
  acknowledged_by text not null,
  act             text not null,
  unique (subject, rule_code, due_on, days_left, target)
);
create index escalation_open on casework.escalation (account, due_on) where acknowledged_at is null;
create index escalation_case on casework.escalation (case_reference, due_on);
create index escalation_subject on casework.escalation (subject);

-- What must never have happened, and did.
create table casework.incident (
  id             uuid primary key,
  kind           text not null,
  case_reference text references casework.case_file deferrable initially deferred,
  -- what it happened to, and when; the same incident is written once
  subject        text not null,
  happened_on    date not null,
  noticed_at     timestamptz not null,
  detail         text not null,
  closed_at      timestamptz,
  closed_by      text not null,
  act            text not null,
  unique (kind, subject, happened_on)
);
create index incident_open on casework.incident (noticed_at) where closed_at is null;

-- When each thing that the system does by itself was last done: the dead man's handle.
create table casework.routine_run (
  name           text primary key,
  last_begun_at  timestamptz not null,
  last_done_at   timestamptz,
  last_result    text not null,
  last_failed_at timestamptz,
  last_failure   text not null
);

grant select, insert, update on casework.clock, casework.clock_hold, casework.escalation,
  casework.incident, casework.routine_run to evenhand_casework;
