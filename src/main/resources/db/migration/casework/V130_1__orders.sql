create table casework.final_order (
  id              uuid primary key,
  case_reference  text not null references casework.case_file deferrable initially deferred,
  kind            text not null,
  months          integer not null,
  terms           text not null,
  made_on         date not null,
  made_by         text not null,
  state           text not null,
  takes_effect_on date,
  ends_on         date,
  version         integer not null
);
create index final_order_case on casework.final_order (case_reference, made_on);
create index final_order_ending on casework.final_order (ends_on) where state = 'IN_FORCE';

create table casework.order_event (
  id       uuid primary key,
  order_id uuid not null references casework.final_order deferrable initially deferred,
  at       timestamptz not null,
  account  text not null,
  event    text not null,
  detail   text not null
);
create index order_event_order on casework.order_event (order_id, at);

create table casework.publication (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  order_id       uuid references casework.final_order deferrable initially deferred,
  title          text not null,
  public_text    text not null,
  private_text   text not null,
  state          text not null,
  prepared_by    text not null,
  approved_by    text,
  published_on   date,
  until          date,
  version        integer not null
);
create index publication_public on casework.publication (published_on desc) where state = 'PUBLISHED';
create index publication_case on casework.publication (case_reference);

grant select, insert, update on casework.final_order, casework.publication to evenhand_casework;
grant select, insert on casework.order_event to evenhand_casework;
