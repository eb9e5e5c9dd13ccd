-- I1. What was received or decided is there once.
select 'received twice' as finding, submission::text as what, count(*) as times
  from casework.concern group by submission having count(*) > 1
union all
select 'step recorded twice', task_id::text, count(*)
  from casework.step_done group by task_id having count(*) > 1
union all
select 'entry claimed by two steps', entry::text, count(*)
  from casework.step_done, unnest(decisions) as entry group by entry having count(*) > 1
union all
select 'told twice in the history', h.case_reference || ' ' || h.event, count(*)
  from casework.chronology h
 where h.event like 'step.%'
 group by h.case_reference, h.event
having count(*) > (select count(*) from casework.step_done s
                    where s.case_reference = h.case_reference and 'step.' || s.step = h.event)
   and exists (select from casework.step_done s where s.case_reference = h.case_reference)
