-- What the check of panels found. A panel is a keyed hash, as a person is; the month is all that is kept
-- of when. Blocks and sets are checked once and their answers stay: nothing here is ever changed.
create table diversity.panel_check (
  code   text primary key,
  kind   text not null check (kind in ('BLOCK', 'SET')),
  panels integer not null,
  people integer not null,
  answer text not null,
  month  date not null check (extract(day from month) = 1)
);

-- One panel by itself, against the workforce. Nothing of this table leaves the room.
create table diversity.panel_flag (
  id                  uuid primary key,
  panel               bytea not null check (octet_length(panel) = 32),
  item                text not null,
  one_group           text not null check (one_group in ('YES', 'NO', 'UNKNOWN')),
  one_group_by_chance double precision not null,
  plausibility        double precision,
  above_band          text not null check (above_band in ('YES', 'NO', 'UNKNOWN')),
  below_band          text not null check (below_band in ('YES', 'NO', 'UNKNOWN')),
  month               date not null check (extract(day from month) = 1),
  unique (panel, item)
);

grant select, insert on diversity.panel_check, diversity.panel_flag to evenhand_diversity;
revoke update, delete, truncate on diversity.panel_check, diversity.panel_flag from evenhand_diversity;
