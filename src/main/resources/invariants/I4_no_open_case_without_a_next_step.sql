-- I4. Every open case has somebody's task, a timer or an incident, and our list of tasks is the
-- engine's. A case at its outcome may rest without a process: an order that is for good waits for
-- nothing.
select 'open case with nothing to wait for' as finding, c.reference as what
  from casework.case_file c
 where c.open
   and (c.stage <> 'OUTCOME'
        or exists (select from engine.act_ru_execution x where x.business_key_ = c.reference))
   and not exists (select from casework.work_item w
                    where w.case_reference = c.reference and w.state = 'OPEN')
   and not exists (select from casework.incident i
                    where i.case_reference = c.reference and i.closed_at is null)
   and not exists (select from engine.act_ru_execution x
                     join engine.act_ru_job j on j.process_instance_id_ = x.proc_inst_id_
                    where x.business_key_ = c.reference)
   and not exists (select from engine.act_ru_execution x
                     join engine.act_ru_event_subscr e on e.proc_inst_id_ = x.proc_inst_id_
                    where x.business_key_ = c.reference)
union all
select 'open task that the engine does not have', w.task_id::text
  from casework.work_item w
 where w.state = 'OPEN'
   and not exists (select from engine.act_ru_task t where t.id_ = w.task_id::text)
union all
select 'task of the engine that nobody has', t.id_
  from engine.act_ru_task t
 where not exists (select from casework.work_item w
                    where w.task_id::text = t.id_ and w.state = 'OPEN')
