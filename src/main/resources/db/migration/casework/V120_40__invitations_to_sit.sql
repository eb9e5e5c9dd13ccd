-- Short e-mails that belong to no case: they say nothing of any. Rows are written in the transaction of
-- whatever they tell; the id is the delivery's idempotency key. Rows are never deleted.
create table casework.outgoing_note (
  id              uuid primary key,
  template        text not null,
  to_name         text not null,
  sent_to         text not null,
  subject         text not null,
  body            text not null,
  -- an iCalendar file (RFC 5545) with its method (RFC 5546), or empty
  calendar        text not null,
  calendar_method text not null check (calendar_method in ('', 'REQUEST', 'CANCEL')),
  state           text not null check (state in ('WAITING', 'HANDED_OVER', 'UNRESOLVED')),
  attempts        integer not null,
  next_attempt_at timestamptz not null,
  last_failure    text not null,
  proof           text not null,
  created_at      timestamptz not null
);
create index outgoing_note_waiting on casework.outgoing_note (next_attempt_at) where state = 'WAITING';

-- Who was asked to sit on a hearing or to advise its panel, and what they answered. The id is the
-- UID of the event in their calendar, for good; the sequence grows with each change that is sent.
create table casework.sitting_invitation (
  id          uuid primary key,
  hearing_id  uuid not null references casework.hearing deferrable initially deferred,
  member_id   uuid not null references casework.panel_member deferrable initially deferred,
  seat        text not null check (seat in ('CHAIR', 'MEMBER', 'ADVISER')),
  first_day   date not null,
  last_day    date not null check (last_day >= first_day),
  sequence    integer not null check (sequence >= 0),
  state       text not null
              check (state in ('INVITED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN')),
  asked_at    timestamptz not null,
  -- the note by which they were asked; null while they have no address
  note_id     uuid references casework.outgoing_note deferrable initially deferred,
  reminded_at timestamptz,
  lapsed_at   timestamptz,
  answered_at timestamptz,
  reason      text not null,
  words       text not null,
  ended_at    timestamptz,
  version     integer not null
);
create unique index sitting_invitation_once on casework.sitting_invitation (hearing_id, member_id)
  where state <> 'WITHDRAWN';
create index sitting_invitation_member on casework.sitting_invitation (member_id, first_day);
create index sitting_invitation_unanswered on casework.sitting_invitation (asked_at)
  where state = 'INVITED';

grant select, insert, update on casework.outgoing_note, casework.sitting_invitation to evenhand_casework;
