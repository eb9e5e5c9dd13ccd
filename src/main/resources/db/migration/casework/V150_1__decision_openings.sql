-- The readable half of the decision log: values and salts by field name. Erasing a text takes field
-- and salt out of the row; the entry and its proof in decision_log stay as they are. There is no
-- foreign key to decision_log: the nightly check finds openings without an entry.
create table casework.decision_opening (
  entry  uuid primary key,
  fields jsonb not null,
  salts  jsonb not null
);
create index decision_opening_case on casework.decision_opening ((fields ->> 'case_reference'));
create index decision_opening_registrant on casework.decision_opening ((fields ->> 'registrant_key'));

grant select, insert, update on casework.decision_opening to evenhand_casework;
