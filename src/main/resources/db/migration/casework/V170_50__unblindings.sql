-- Who of those who decide blind asked to know whose file it is, why, and which second person looked
-- at that. Nothing of it is changed or taken back but that one look.
create table casework.unblinding (
  id             uuid primary key,
  task_id        uuid not null references casework.work_item deferrable initially deferred,
  case_reference text not null references casework.case_file deferrable initially deferred,
  file_number    text not null,
  account        text not null,
  reason_code    text not null,
  reason         text not null check (reason <> ''),
  at             timestamptz not null,
  -- the entry of the decision log after which it was; null: the decision was still to be taken
  decision       uuid,
  seen_by        text check (seen_by <> account),
  seen_at        timestamptz,
  seen_note      text not null default '',
  check ((seen_by is null) = (seen_at is null)),
  unique (task_id, account)
);
create index unblinding_to_be_seen on casework.unblinding (at) where seen_at is null;
revoke all on casework.unblinding from evenhand_casework;
grant select, insert, update (seen_by, seen_at, seen_note) on casework.unblinding
  to evenhand_casework;

-- An open step of the blind lane whose holder asked to know whose file it is counts as one of the
-- identified lane, for that holder and nobody else.
create or replace view casework.given_case as
  select case_reference, account from casework.case_role
  union all
  select case_reference, assignee from casework.work_item
   where state = 'OPEN' and lane = 'IDENTIFIED' and assignee is not null
  union all
  select w.case_reference, w.assignee
    from casework.work_item w
    join casework.unblinding u on u.task_id = w.task_id and u.account = w.assignee
   where w.state = 'OPEN' and u.decision is null
  union all
  select p.case_reference, m.account
    from casework.panel p
    join casework.panel_seat s on s.panel_id = p.id
    join casework.panel_member m on m.id = s.member_id
  union all
  select s.case_reference, s.account
    from casework.step_done s
    join casework.work_item w on w.task_id = s.task_id
    join casework.case_file f on f.reference = s.case_reference
   where w.lane = 'IDENTIFIED' and f.open and s.at >= f.stage_entered_at;
