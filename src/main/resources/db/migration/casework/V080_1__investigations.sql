create table casework.investigation (
  case_reference   text primary key references casework.case_file deferrable initially deferred,
  plan             text not null,
  planned_end      date,
  evidence_summary text not null,
  report           text not null,
  disclosed_on     date,
  response_due_on  date,
  response         text not null,
  response_state   text not null,
  represented      text not null,
  version          integer not null
);

create table casework.evidence_item (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  title          text not null,
  source         text not null,
  received_on    date not null,
  document_id    uuid
);
create index evidence_item_case on casework.evidence_item (case_reference, received_on);

grant select, insert, update on casework.investigation, casework.evidence_item
  to evenhand_casework;
