-- What each case examiner thought on their own, before either saw the other's view.
create table casework.examiner_view (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  round          integer not null,
  role           text not null,
  account        text not null,
  given_at       timestamptz not null,
  prospect       text not null,
  public_interest text not null,
  disposal       text not null,
  reasons        text not null,
  unique (case_reference, round, role)
);

create table casework.examination (
  case_reference   text primary key references casework.case_file deferrable initially deferred,
  round            integer not null,
  prospect         text not null,
  public_interest  text not null,
  disposal         text not null,
  months           integer not null,
  terms            text not null,
  reasons          text not null,
  question         text not null,
  response         text not null,
  version          integer not null
);

grant select, insert on casework.examiner_view to evenhand_casework;
grant select, insert, update on casework.examination to evenhand_casework;
