-- I3. A case is where the last stage entry of the ordered log says.
with entered as (
  select distinct on (o.fields ->> 'case_reference')
         o.fields ->> 'case_reference' as reference, e.stage
    from decision_log.entry e
    join casework.decision_opening o on o.entry = e.id
   where e.kind = 'STAGE_ENTERED'
   order by o.fields ->> 'case_reference', e.index desc
)
select 'case is ' || c.stage || ', the log says ' || coalesce(entered.stage, 'nothing') as finding,
       c.reference
  from casework.case_file c
  left join entered on entered.reference = c.reference
 where c.stage is distinct from entered.stage
union all
select 'the log tells of a case that is not there', entered.reference
  from entered
 where not exists (select from casework.case_file c where c.reference = entered.reference)
union all
select 'closed and open at once', c.reference
  from casework.case_file c where c.open = (c.stage = 'CLOSED')
