-- To whom a case was given, said once: lists, pages and side paths all ask this view. A name on the
-- case for a kind of step; an open step of the identified lane that somebody has taken; a seat on a
-- panel of the case; and a step that somebody did while the case stood where it still stands, so
-- that whoever worked on a stage can follow it until the case leaves it.

create view casework.given_case as
  select case_reference, account from casework.case_role
  union all
  select case_reference, assignee from casework.work_item
   where state = 'OPEN' and lane = 'IDENTIFIED' and assignee is not null
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
create index step_done_account on casework.step_done (account, at);
create index panel_seat_member on casework.panel_seat (member_id);
grant select on casework.given_case to evenhand_casework;

-- Somebody on the register who was looked up belongs to no case: the item is their number.
alter table casework.access_record alter column case_reference drop not null;
