-- Where invitations to sit are sent; empty where a member gave no address.
alter table casework.panel_member add column email text not null default '';

-- A conflict of interest that somebody may set aside was set aside, or counts again, and why: acts,
-- never changed; the newest says how it is.
create table casework.conflict_act (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  member_id      uuid not null references casework.panel_member deferrable initially deferred,
  reason         text not null check (reason in ('SAT_ON_INTERIM_PANEL', 'SAME_EMPLOYER', 'NAME_OF_A_PARTY')),
  aside          boolean not null,
  why            text not null check (why <> ''),
  account        text not null,
  at             timestamptz not null
);
create index conflict_act_member on casework.conflict_act (case_reference, member_id, reason, at desc);
grant select, insert on casework.conflict_act to evenhand_casework;

create or replace view casework.conflict_of_interest as
with found as (
  select m.id as member_id, m.account, i.case_reference,
         case when i.step in ('satOnInterimPanel', 'decideInterimOrder', 'decideInterimOrderReview')
              then 'SAT_ON_INTERIM_PANEL' else 'EARLIER_PART' end as reason,
         (i.at at time zone 'Europe/London')::date as since, null::date as until, i.step as source
    from casework.involvement i
    join casework.panel_member m on m.account = i.account
  union
  select m.id, m.account, l.case_reference, 'LINKED_CASE', (i.at at time zone 'Europe/London')::date, null, l.linked_to
    from casework.case_link l
    join casework.involvement i on i.case_reference = l.linked_to
    join casework.panel_member m on m.account = i.account
  union
  select m.id, m.account, l.linked_to, 'LINKED_CASE', (i.at at time zone 'Europe/London')::date, null, l.case_reference
    from casework.case_link l
    join casework.involvement i on i.case_reference = l.case_reference
    join casework.panel_member m on m.account = i.account
  union
  select m.id, m.account, d.case_reference, 'DECLARED', (d.at at time zone 'Europe/London')::date, null, 'case'
    from casework.declared_conflict d
    join casework.panel_member m on m.account = d.account
  union
  select m.id, m.account, c.what, 'DECLARED', c.from_day, c.last_day, lower(c.reason)
    from casework.panel_member_conflict c
    join casework.panel_member m on m.id = c.member_id
   where c.about = 'CASE'
  union
  select m.id, m.account, f.reference, 'DECLARED_EMPLOYER', c.from_day, c.last_day, c.what
    from casework.case_file f
    cross join lateral (
           select f.employer_id as id
           union
           select w.employer_id from casework.registrant_employment w
            where w.registrant_id = f.registrant_id
              and (w.last_day is null or w.last_day >= f.received_on)) works_at
    join casework.employer e on e.id = works_at.id
    join casework.panel_member_conflict c
      on c.about = 'EMPLOYER' and lower(c.what) = lower(e.code)
    join casework.panel_member m on m.id = c.member_id
  union
  select m.id, m.account, f.reference, 'SAME_EMPLOYER', f.received_on, null, e.code
    from casework.case_file f
    cross join lateral (
           select f.employer_id as id
           union
           select w.employer_id from casework.registrant_employment w
            where w.registrant_id = f.registrant_id
              and (w.last_day is null or w.last_day >= f.received_on)) works_at
    join casework.employer e on e.id = works_at.id
    join casework.panel_member_employer works on works.employer_code = e.code
     and (works.last_day is null or works.last_day >= f.received_on)
    join casework.panel_member m on m.id = works.member_id
  union
  select m.id, m.account, p.case_reference, 'DECLARED_PERSON', c.from_day, c.last_day,
         lower(p.role)
    from casework.party p
    join casework.panel_member_conflict c
      on c.about = 'PERSON' and lower(c.what) = lower(p.name)
    join casework.panel_member m on m.id = c.member_id
  union
  select m.id, m.account, p.case_reference, 'PARTY', f.received_on, null, lower(p.role)
    from casework.party p
    join casework.case_file f on f.reference = p.case_reference
    join casework.registrant r
      on r.id = p.person_id or p.role = 'REGISTRANT' and r.id = f.registrant_id
    join casework.panel_member m on m.registration_number = r.registration_number
  union
  select m.id, m.account, p.case_reference, 'NAME_OF_A_PARTY', f.received_on, null, lower(p.role)
    from casework.party p
    join casework.case_file f on f.reference = p.case_reference
    join casework.panel_member m on lower(m.name) = lower(p.name)
)
select found.* from found
 where not exists (select from casework.wall_waiver w
                    where w.case_reference = found.case_reference and w.account = found.account
                      and (w.rule = 'conflict.' || found.reason
                           or w.rule = 'wall.interimThenFinal'
                              and found.reason = 'SAT_ON_INTERIM_PANEL'))
   and not coalesce((select a.aside from casework.conflict_act a
                      where a.case_reference = found.case_reference and a.member_id = found.member_id
                        and a.reason = found.reason order by a.at desc, a.id desc limit 1), false);
