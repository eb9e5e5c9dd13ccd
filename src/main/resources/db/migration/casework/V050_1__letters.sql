-- Letters as they were sent: text, to whom, where to, when. Rows are never changed.

create table casework.letter (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  template       text not null,
  language       text not null,
  rule_set       text not null,
  subject        text not null,
  body           text not null,
  sha256         text not null,
  to_role        text not null,
  to_name        text not null,
  channel        text not null check (channel in ('EMAIL', 'POST')),
  -- the address as at sending
  sent_to        text not null,
  -- whether that was the address on the case's file
  as_on_file     boolean not null,
  about          text not null,
  sent_by        text not null,
  sent_at        timestamptz not null
);
create index letter_case on casework.letter (case_reference, sent_at desc);

-- What still has to leave the house. Written in the transaction of the step that sends; the id is
-- the delivery's idempotency key. Rows are never deleted.
create table casework.outbox (
  id              uuid primary key,
  letter_id       uuid not null unique references casework.letter deferrable initially deferred,
  state           text not null check (state in ('WAITING', 'HANDED_OVER', 'UNRESOLVED')),
  attempts        integer not null,
  next_attempt_at timestamptz not null,
  last_failure    text not null,
  created_at      timestamptz not null
);
create index outbox_waiting on casework.outbox (next_attempt_at) where state = 'WAITING';
create index outbox_unresolved on casework.outbox (created_at) where state = 'UNRESOLVED';

-- Proof of sending (Fitness to Practise Rules 2019, rule 44(b)): where to, how, when, and the hash
-- of what was sent. One row a letter, never changed.
create table casework.service_record (
  letter_id      uuid primary key references casework.letter deferrable initially deferred,
  delivery_id    uuid not null,
  channel        text not null,
  sent_to        text not null,
  handed_over_at timestamptz not null,
  sha256         text not null,
  proof          text not null
);

grant select, insert on casework.letter, casework.service_record to evenhand_casework;
grant select, insert, update on casework.outbox to evenhand_casework;
