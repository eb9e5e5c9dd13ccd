-- Each document of a case on its way into the anonymised file, and the documents of each version.
-- The passages of a document are one value: read, changed and kept together.

create table casework.reviewed_document (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  source_key     text not null,
  place          integer not null,
  title          text not null,
  source         text not null,
  passages       text not null,
  state          text not null,
  unfit          text not null,
  risk           text not null,
  words          integer not null,
  seconds        integer not null,
  touched_at     timestamptz,
  proposed_at    timestamptz not null,
  looked_at_by   text,
  looked_at_at   timestamptz,
  edition        integer not null,
  unique (case_reference, source_key),
  unique (case_reference, place)
);

grant select, insert, update on casework.reviewed_document to evenhand_casework;

alter table casework.anonymised_file add column parts text;

update casework.anonymised_file
  set parts = jsonb_build_object('documents',
    jsonb_build_array(jsonb_build_object('title', '', 'text', text)))::text;

alter table casework.anonymised_file
  alter column parts set default '{"documents":[]}',
  alter column parts set not null;
