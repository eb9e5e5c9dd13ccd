-- How far the demonstration's clock stands ahead of the machine's: one row, which only grows. An
-- installation whose clock was never moved has none.
create table casework.clock_shift (
  only_one      boolean primary key default true check (only_one),
  seconds_ahead bigint  not null check (seconds_ahead > 0),
  moved_by      text    not null,
  moved_at      timestamptz not null
);

comment on column casework.clock_shift.moved_at is 'by the machine''s clock, not the moved one';

grant select, insert, update on casework.clock_shift to evenhand_casework;
