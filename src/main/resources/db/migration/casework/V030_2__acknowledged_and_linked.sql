-- What somebody outside is told instead of a case reference: it says nothing and cannot be guessed.
-- Whom the officer who keyed a concern in took it to be about, until somebody matches it.
alter table casework.concern
  add column acknowledgement text unique,
  add column taken_to_be uuid;

-- A link is one row a pair, whichever case was there first; an officer's word replaces the system's.
alter table casework.case_link
  add column linked_by text not null default 'system',
  add column linked_on date;
grant update on casework.case_link to evenhand_casework;

create index case_link_other on casework.case_link (linked_to);
create index concern_recorded on casework.concern (recorded_at desc);
create index party_email on casework.party (lower(email)) where email <> '';
