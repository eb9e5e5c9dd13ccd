-- Who is too near to which case, and why, said once: what was declared and what follows from what is
-- known. One row for each reason. "until" is the last day on which it counts, or null. A reason that
-- somebody waived for the member and the case is left out. Each branch bears the case, so a question
-- about some cases reads those only.
create view casework.conflict_of_interest as
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
                              and found.reason = 'SAT_ON_INTERIM_PANEL'));
grant select on casework.conflict_of_interest to evenhand_casework;
