-- I2. No decision without its log entry, its step and its author, and none of these without it. A
-- case whose earlier history was brought in from elsewhere has no steps of ours before its first.
with first_step as (
  select case_reference, min(at) as at from casework.step_done group by case_reference
), claimed as (
  select unnest(decisions) as entry from casework.step_done
)
select 'step without its log entry' as finding, s.task_id::text as what, s.case_reference
  from casework.step_done s cross join unnest(s.decisions) as d (entry)
 where not exists (select from decision_log.entry e where e.id = d.entry)
union all
select 'decision without any log entry', s.task_id::text, s.case_reference
  from casework.step_done s
  join casework.chronology h on h.case_reference = s.case_reference
   and h.event = 'step.' || s.step and h.kind = 'DECISION' and h.account = s.account
   and h.at >= s.at and h.at < s.at + interval '1 minute'
 where cardinality(s.decisions) = 0
union all
select 'log entry without its step', e.id::text, o.fields ->> 'case_reference'
  from decision_log.entry e
  join casework.decision_opening o on o.entry = e.id
  join first_step f on f.case_reference = o.fields ->> 'case_reference'
 where e.kind = 'DECISION' and e.recorded_at >= f.at
   and o.fields -> 'deciders' <> '["system"]'::jsonb
   and not exists (select from claimed c where c.entry = e.id)
union all
select 'log entry without its text', e.id::text, ''
  from decision_log.entry e
 where not exists (select from casework.decision_opening o where o.entry = e.id)
union all
select 'text without its log entry', o.entry::text, o.fields ->> 'case_reference'
  from casework.decision_opening o
 where not exists (select from decision_log.entry e where e.id = o.entry)
union all
select 'step without its author', s.task_id::text, s.case_reference
  from casework.step_done s
 where not exists (select from casework.involvement i
                    where i.case_reference = s.case_reference
                      and i.account = s.account and i.step = s.step)
union all
select 'step that the history does not tell', s.task_id::text, s.case_reference
  from casework.step_done s
 where not exists (select from casework.chronology h
                    where h.case_reference = s.case_reference
                      and h.event = 'step.' || s.step and h.account = s.account)
union all
select 'concern without its case or the log of its receipt', c.id::text, c.case_reference
  from casework.concern c
 where not exists (select from casework.decision_opening o
                     join decision_log.entry e on e.id = o.entry
                    where o.fields ->> 'case_reference' = c.case_reference
                      and e.kind = 'STAGE_ENTERED' and e.stage = 'RECEIPT')
