-- What a hearing needs, and blocks of hearings that are listed and given their panels together.
alter table casework.hearing
  add column days        integer not null default 1 check (days between 1 and 60),
  add column wanted_mode text    not null default 'REMOTE',
  add column witnesses   integer not null default 0 check (witnesses >= 0),
  add column needs       text    not null default '',
  add column asked_on    date,
  add column adviser_id  uuid references casework.panel_member deferrable initially deferred;

create index hearing_to_list on casework.hearing (asked_on) where state in ('REQUESTED', 'POSTPONED');

-- The seed lies sealed until the block's plan is published; what it commits to is told at once.
create table casework.listing_block (
  id           uuid primary key,
  first_monday date not null,
  weeks        integer not null check (weeks between 1 and 52),
  state        text not null,
  opened_by    text not null,
  opened_at    timestamptz not null,
  seed         text not null,
  commitment   text not null,
  version      integer not null
);

create table casework.listing_lock (
  id         uuid primary key,
  block_id   uuid not null references casework.listing_block deferrable initially deferred,
  hearing_id uuid not null references casework.hearing deferrable initially deferred,
  first_day  date,
  member_id  uuid references casework.panel_member deferrable initially deferred,
  locked_by  text not null,
  locked_at  timestamptz not null,
  check (first_day is null or member_id is null)
);
create index listing_lock_block on casework.listing_lock (block_id);

-- A plan as it was worked out, with the facts it was worked out from.
create table casework.listing_plan (
  id       uuid primary key,
  block_id uuid not null references casework.listing_block deferrable initially deferred,
  number   integer not null,
  made_by  text not null,
  made_at  timestamptz not null,
  problem  text not null,
  plan     text not null,
  proven   boolean not null,
  draw     text not null,
  refusal  text not null,
  unique (block_id, number)
);

-- The plans that one was drawn from, a line each: what an outsider draws again from.
create table casework.listing_draw (
  plan_id uuid primary key references casework.listing_plan deferrable initially deferred,
  list    text not null
);

alter table casework.hearing
  add column plan_id uuid references casework.listing_plan deferrable initially deferred;

-- Somebody asked for a plan: how far the work is, and whether it is to stop with what it has.
create table casework.listing_run (
  id       uuid primary key,
  block_id uuid not null references casework.listing_block deferrable initially deferred,
  state    text not null,
  asked_by text not null,
  asked_at timestamptz not null,
  level    text not null,
  best     integer,
  bound    integer,
  stop     boolean not null,
  heard_at timestamptz not null
);
create index listing_run_block on casework.listing_run (block_id, asked_at);

grant select, insert, update on casework.listing_block, casework.listing_run to evenhand_casework;
grant select, insert on casework.listing_plan, casework.listing_draw to evenhand_casework;
grant select, insert, delete on casework.listing_lock to evenhand_casework;
