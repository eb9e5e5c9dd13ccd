-- I5. A task is done once: its record, its row in the list and the engine agree.
select 'done, and still open' as finding, s.task_id::text as what
  from casework.step_done s
  join casework.work_item w on w.task_id = s.task_id
 where w.state <> 'DONE'
union all
select 'finished without a record', w.task_id::text
  from casework.work_item w
 where w.state = 'DONE'
   and not exists (select from casework.step_done s where s.task_id = w.task_id)
union all
select 'done, and the engine still asks for it', s.task_id::text
  from casework.step_done s
  join engine.act_ru_task t on t.id_ = s.task_id::text
