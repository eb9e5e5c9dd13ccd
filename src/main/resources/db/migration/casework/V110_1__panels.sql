-- The pool of adjudicators, and panels named from it. No characteristic of anybody is kept here.
create table casework.panel_member (
  id              uuid primary key,
  name            text not null,
  kind            text not null,
  may_chair       boolean not null,
  account         text not null unique,
  appointed_from  date not null,
  appointed_to    date not null,
  training_until  date not null,
  suspended       boolean not null,
  version         integer not null
);

create table casework.panel (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  purpose        text not null,
  sits_from      date not null,
  named_by       text not null,
  named_at       timestamptz not null
);
create index panel_case on casework.panel (case_reference, named_at);

create table casework.panel_seat (
  panel_id  uuid not null references casework.panel deferrable initially deferred,
  member_id uuid not null references casework.panel_member deferrable initially deferred,
  chair     boolean not null,
  primary key (panel_id, member_id)
);

grant select, insert, update on casework.panel_member to evenhand_casework;
grant select, insert on casework.panel, casework.panel_seat to evenhand_casework;
