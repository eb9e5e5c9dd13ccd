-- What was found out before the triage decision, by people who know whose case it is.
create table casework.triage_enquiry (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  asked_whom     text not null,
  answer         text not null,
  made_by        text not null,
  made_on        date not null
);
create index triage_enquiry_case on casework.triage_enquiry (case_reference, made_on);
grant select, insert on casework.triage_enquiry to evenhand_casework;
