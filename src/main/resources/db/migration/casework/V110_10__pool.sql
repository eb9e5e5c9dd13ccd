-- What the pool knows of its members besides their appointment: where they sit, when, and how much.
-- No characteristic of anybody is kept here.

-- Where hearings are held. Remote is a place like others; its rooms are lines.
create table casework.venue (
  code   text primary key check (code ~ '^[a-z][a-z0-9_-]{0,29}$'),
  name   text not null,
  remote boolean not null,
  rooms  integer not null check (rooms >= 0),
  open   boolean not null
);
insert into casework.venue (code, name, remote, rooms, open)
values ('remote', 'Remote, by video', true, 4, true);

alter table casework.panel_member
  add column registration_number text,
  add column most_days           integer check (most_days >= 0),
  add column daily_fee_pence     integer check (daily_fee_pence >= 0);
create index panel_member_lower_name on casework.panel_member (lower(name), id);

create table casework.panel_member_venue (
  member_id uuid not null references casework.panel_member deferrable initially deferred,
  venue     text not null references casework.venue,
  primary key (member_id, venue)
);

-- For whom a member works, as the register codes employers.
create table casework.panel_member_employer (
  member_id     uuid not null references casework.panel_member deferrable initially deferred,
  employer_code text not null,
  last_day      date,
  primary key (member_id, employer_code)
);
create index panel_member_employer_code on casework.panel_member_employer (employer_code);

-- Weekdays on which a member does not sit (1 is Monday), unless a day of its own says otherwise.
create table casework.panel_member_weekday (
  member_id uuid not null references casework.panel_member deferrable initially deferred,
  weekday   smallint not null check (weekday between 1 and 5),
  primary key (member_id, weekday)
);

-- Days that differ from the weekly pattern.
create table casework.panel_member_day (
  member_id uuid not null references casework.panel_member deferrable initially deferred,
  day       date not null,
  available boolean not null,
  primary key (member_id, day)
);
create index panel_member_day_day on casework.panel_member_day (day, member_id) where not available;

-- Who changed what of a member, and why where it was somebody else. Rows are never changed.
create table casework.panel_member_act (
  id        uuid primary key,
  member_id uuid not null references casework.panel_member deferrable initially deferred,
  at        timestamptz not null,
  account   text not null,
  kind      text not null,
  detail    text not null,
  reason    text not null
);
create index panel_member_act_member on casework.panel_member_act (member_id, at desc);

-- Too near to a case, an employer or a person, as the member or the scheduler says.
create table casework.panel_member_conflict (
  id        uuid primary key,
  member_id uuid not null references casework.panel_member deferrable initially deferred,
  about     text not null check (about in ('CASE', 'EMPLOYER', 'PERSON')),
  what      text not null,
  reason    text not null,
  from_day  date not null,
  last_day  date check (last_day >= from_day),
  words     text not null,
  said_by   text not null,
  said_at   timestamptz not null
);
create index panel_member_conflict_member on casework.panel_member_conflict (member_id);
create index panel_member_conflict_what on casework.panel_member_conflict (about, lower(what));

-- What somebody needs in order to sit. Apart from the pool, read by who arranges the day, and each
-- reading is noted; it is no monitoring data and never goes there.
create table casework.panel_member_adjustment (
  member_id uuid primary key references casework.panel_member deferrable initially deferred,
  needs     text not null,
  said_by   text not null,
  said_at   timestamptz not null
);

-- The address of a member's own calendar: kept as a hash, so that whoever reads this table has none.
create table casework.panel_member_feed (
  member_id  uuid primary key references casework.panel_member deferrable initially deferred,
  token_hash text not null unique,
  made_at    timestamptz not null
);

create table casework.availability_import (
  id        uuid primary key,
  at        timestamptz not null,
  account   text not null,
  sha256    text not null,
  rows_read bigint not null,
  changed   bigint not null
);

grant select, insert, update on casework.venue to evenhand_casework;
grant select, insert, delete on casework.panel_member_venue, casework.panel_member_weekday
  to evenhand_casework;
grant select, insert, update, delete on casework.panel_member_day, casework.panel_member_employer,
  casework.panel_member_feed, casework.panel_member_adjustment to evenhand_casework;
grant select, insert, update on casework.panel_member_conflict to evenhand_casework;
grant select, insert on casework.panel_member_act, casework.availability_import
  to evenhand_casework;
revoke update, delete on casework.panel_member_act, casework.availability_import
  from evenhand_casework;
revoke delete on casework.panel_member_conflict, casework.venue from evenhand_casework;
