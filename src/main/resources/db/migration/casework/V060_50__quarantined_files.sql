-- A released file that gives somebody away is read by nobody in the blind lane any more.
alter table casework.anonymised_file
  add column quarantined_at timestamptz,
  add column quarantined_by text,
  add check ((quarantined_at is null) = (quarantined_by is null)),
  add check ((state = 'QUARANTINED') = (quarantined_at is not null));
