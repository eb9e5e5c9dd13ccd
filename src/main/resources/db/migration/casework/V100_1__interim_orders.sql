-- Interim orders from the first thought of one to its end.

create table casework.interim_order (
  id                   uuid primary key,
  case_reference       text not null references casework.case_file deferrable initially deferred,
  rule_set             text not null,
  state                text not null check (state in ('CONSIDERED', 'NOT_REFERRED', 'REFERRED',
                         'LISTED', 'NO_ORDER', 'IN_FORCE', 'REVOKED', 'REPLACED', 'EXPIRED')),
  kind                 text check (kind in ('CONDITIONS', 'SUSPENSION')),
  grounds              text not null,
  risk_seen_on         date not null,
  hearing_on           date,
  hearing_time         text not null,
  hearing_mode         text not null,
  hearing_venue        text not null,
  panel_id             uuid,
  chair                text not null,
  notice_sent_on       date,
  notice_shorter       text not null,
  conditions           text not null,
  made_on              date,
  ends_on              date,
  -- the last day for the next review; none when the order ends before one is due
  review_by            date,
  -- the rule's code of that review
  review_code          text not null,
  -- the day from which it was counted
  review_from          date,
  review_open          boolean not null,
  extension_applied_on date,
  -- somebody decided that the order is to end on its day
  ends_as_decided      boolean not null,
  extended             boolean not null,
  ended_on             date,
  version              integer not null,
  check (state <> 'IN_FORCE' or (kind is not null and made_on is not null and ends_on >= made_on))
);
create index interim_order_case on casework.interim_order (case_reference);
create index interim_order_in_force on casework.interim_order (ends_on) where state = 'IN_FORCE';

-- What happened to an interim order. Rows are added and never changed.
create table casework.interim_order_event (
  id         uuid primary key,
  order_id   uuid not null references casework.interim_order deferrable initially deferred,
  kind       text not null check (kind in ('MADE', 'REVIEWED', 'APPLIED', 'EXTENDED', 'NOT_EXTENDED',
               'REVOKED', 'REPLACED', 'EXPIRED', 'ACT')),
  happened_on date not null,
  account    text not null,
  at         timestamptz not null,
  outcome    text not null,
  -- the deadline an act answers: its rule and day
  code       text not null,
  due_on     date,
  detail     text not null
);
create index interim_order_event_order on casework.interim_order_event (order_id, at);

grant select, insert, update on casework.interim_order to evenhand_casework;
grant select, insert on casework.interim_order_event to evenhand_casework;
