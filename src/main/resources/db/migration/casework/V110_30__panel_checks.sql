-- The check of panels against the workforce, as far as everybody may know of it: which panel is in which
-- block, and whether the block was checked. What was found is in the diversity schema.

-- Each panel that was named, once: when it was taken up, in which quarter it was to sit, and against what.
create table casework.panel_receipt (
  panel_id  uuid primary key references casework.panel deferrable initially deferred,
  at        timestamptz not null,
  quarter   text not null,
  benchmark text not null,
  eligible  uuid[] not null
);

-- A panel that will not sit, whatever the hearing's own row says.
create table casework.panel_cancelled (
  panel_id uuid primary key references casework.panel deferrable initially deferred,
  at       timestamptz not null,
  account  text not null,
  reason   text not null
);

-- Blocks are written when they close, and stay.
create table casework.panel_block (
  code      text primary key,
  first_day date not null unique,
  last_day  date not null unique check (last_day > first_day),
  quarters  integer not null check (quarters > 0),
  panels    integer not null check (panels >= 10),
  people    integer not null check (people >= 15),
  closed_at timestamptz not null
);

create table casework.panel_block_entry (
  panel_id uuid primary key references casework.panel_receipt deferrable initially deferred,
  block    text not null references casework.panel_block deferrable initially deferred,
  counted  text not null check (counted in ('SAT', 'SUPERSEDED', 'CANCELLED'))
);
create index panel_block_entry_block on casework.panel_block_entry (block);

create table casework.panel_block_checked (
  block text primary key references casework.panel_block deferrable initially deferred,
  at    timestamptz not null
);

-- Twelve months of blocks, and the benchmarks they are held against.
create table casework.panel_set (
  code       text primary key,
  first_day  date not null,
  last_day   date not null,
  formed_at  timestamptz not null
);

create table casework.panel_set_block (
  block text primary key references casework.panel_block deferrable initially deferred,
  set   text not null references casework.panel_set deferrable initially deferred
);

create table casework.panel_set_checked (
  set text primary key references casework.panel_set deferrable initially deferred,
  at  timestamptz not null
);

-- The one thing that follows from characteristics and that schedulers may see: signed, then shown.
create table casework.panel_verdict (
  set         text primary key references casework.panel_set deferrable initially deferred,
  signed_by   text not null,
  signed_name text not null,
  signed_at   timestamptz not null,
  findings    text not null
);

-- Whom panels are held against: dated versions, never changed, with their own unknowns.
create table casework.benchmark (
  id        uuid primary key,
  kind      text not null check (kind in ('WORKFORCE', 'REGISTER', 'POPULATION')),
  version   text not null,
  as_at     date not null,
  source    text not null,
  loaded_at timestamptz not null,
  account   text not null,
  unique (kind, version)
);

create table casework.benchmark_share (
  benchmark_id uuid not null references casework.benchmark deferrable initially deferred,
  item         text not null,
  grp          text not null,
  people       bigint not null check (people >= 0),
  primary key (benchmark_id, item, grp)
);

create table casework.panel_set_benchmark (
  set          text not null references casework.panel_set deferrable initially deferred,
  benchmark_id uuid not null references casework.benchmark deferrable initially deferred,
  primary key (set, benchmark_id)
);

grant select, insert on casework.panel_receipt, casework.panel_cancelled, casework.panel_block,
  casework.panel_block_entry, casework.panel_block_checked, casework.panel_set, casework.panel_set_block,
  casework.panel_set_checked, casework.panel_verdict, casework.benchmark, casework.benchmark_share,
  casework.panel_set_benchmark to evenhand_casework;
revoke update, delete on casework.panel_receipt, casework.panel_cancelled, casework.panel_block,
  casework.panel_block_entry, casework.panel_block_checked, casework.panel_set, casework.panel_set_block,
  casework.panel_set_checked, casework.panel_verdict, casework.benchmark, casework.benchmark_share,
  casework.panel_set_benchmark from evenhand_casework;
