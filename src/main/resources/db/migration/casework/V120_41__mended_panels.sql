-- Somebody fell out of a hearing: the ways to mend the plan, worked out once from the facts as they
-- were, and the one that was chosen.
create table casework.listing_mend (
  id            uuid primary key,
  block_id      uuid not null references casework.listing_block deferrable initially deferred,
  hearing_id    uuid not null references casework.hearing deferrable initially deferred,
  invitation_id uuid not null references casework.sitting_invitation deferrable initially deferred,
  state         text not null check (state in ('RUNNING', 'DONE', 'FAILED', 'CHOSEN')),
  asked_by      text not null,
  asked_at      timestamptz not null,
  -- the facts, the plan as published, and the first day that may still change
  problem       text not null,
  before        text not null,
  today         integer not null,
  ways          text not null,
  chosen        text not null,
  chosen_by     text not null,
  chosen_at     timestamptz,
  version       integer not null
);
create index listing_mend_hearing on casework.listing_mend (hearing_id, asked_at);
create unique index listing_mend_running on casework.listing_mend (block_id) where state = 'RUNNING';

grant select, insert, update on casework.listing_mend to evenhand_casework;
