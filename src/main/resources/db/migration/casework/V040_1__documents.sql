-- What was sent to the regulator and what was made of it. Bytes are not here: a row names them by
-- their SHA-256, and the store keeps them sealed. Rows of one content may be many, bytes are once.

create table casework.document (
  id                  uuid primary key,
  case_reference      text references casework.case_file deferrable initially deferred,
  kind                text not null check (kind in ('ORIGINAL', 'RENDITION')),
  state               text not null check (state in ('QUARANTINED', 'SAFE', 'REFUSED', 'WITHDRAWN')),
  title               text not null,
  file_name           text not null,
  type                text,
  size                bigint not null check (size >= 0),
  sha256              text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  reading_sha256      text check (reading_sha256 ~ '^[0-9a-f]{64}$'),
  refusal             text,
  findings            text not null,
  sensitivity         text not null,
  restriction         text not null,
  restriction_cleared_by text,
  restriction_cleared_at timestamptz,
  source              text not null,
  received_on         date not null,
  received_by         text not null,
  stored_at           timestamptz not null,
  inspected_at        timestamptz,
  attempts            integer not null,
  number              integer not null check (number >= 1),
  replaces            uuid references casework.document deferrable initially deferred,
  part_of             uuid references casework.document deferrable initially deferred,
  part_number         integer not null,
  rendition_of        uuid references casework.document deferrable initially deferred,
  version             integer not null,

  constraint refused_says_why check ((state = 'REFUSED') = (refusal is not null)),
  constraint safe_was_looked_at
    check (state <> 'SAFE' or (type is not null and inspected_at is not null)),
  constraint rendition_is_ours
    check (kind <> 'RENDITION' or (state in ('SAFE', 'WITHDRAWN') and case_reference is not null)),
  constraint only_renditions_are_withdrawn check (state <> 'WITHDRAWN' or kind = 'RENDITION'),
  constraint part_once unique (part_of, part_number)
);
create index document_case on casework.document (case_reference, stored_at);
create index document_bytes on casework.document (sha256);
create index document_reading on casework.document (reading_sha256) where reading_sha256 is not null;
create index document_waiting on casework.document (stored_at) where state = 'QUARANTINED';
create index document_unfiled on casework.document (stored_at) where case_reference is null;
create unique index document_replaced_once on casework.document (replaces)
  where replaces is not null;

-- Unfiled documents are disposed of, filed ones never by the running server.
grant select, insert, update, delete on casework.document to evenhand_casework;

-- A document of a case stays; only what nobody filed can go.
create function casework.filed_documents_stay() returns trigger language plpgsql as $$
begin
  if old.case_reference is not null then
    raise exception 'document % belongs to a case and cannot be deleted', old.id;
  end if;
  return old;
end $$;
create trigger filed_documents_stay before delete on casework.document
  for each row execute function casework.filed_documents_stay();
