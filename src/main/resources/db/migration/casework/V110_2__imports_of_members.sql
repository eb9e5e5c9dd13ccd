-- Which files the pool was loaded from. Never changed.
create table casework.panel_member_import (
  id        uuid primary key,
  at        timestamptz not null,
  account   text not null,
  sha256    text not null,
  rows_read bigint not null,
  added     bigint not null,
  changed   bigint not null
);
grant select, insert on casework.panel_member_import to evenhand_casework;
revoke update, delete on casework.panel_member_import from evenhand_casework;
