-- What people have to do. Work lists read these rows, never the engine's.

create table casework.work_item (
  task_id        uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred,
  file_number    text not null,
  step           text not null,
  role           text not null,
  lane           text not null,
  assignee       text,
  created_at     timestamptz not null,
  due_on         date,
  due_by_law     boolean not null,
  due_rule       text not null,
  state          text not null
);
create index work_item_mine on casework.work_item (assignee, due_on) where state = 'OPEN';
create index work_item_team on casework.work_item (role, due_on) where state = 'OPEN';
create index work_item_case on casework.work_item (case_reference, created_at);

-- The process step as our own record: what was answered, by whom, once.
create table casework.step_done (
  task_id        uuid primary key references casework.work_item deferrable initially deferred,
  case_reference text not null references casework.case_file deferrable initially deferred,
  step           text not null,
  account        text not null,
  at             timestamptz not null,
  outcome        text not null,
  answers        jsonb not null
);
create index step_done_case on casework.step_done (case_reference, at);

-- What somebody has typed and not yet confirmed.
create table casework.step_draft (
  task_id   uuid not null references casework.work_item deferrable initially deferred,
  account   text not null,
  opened_at timestamptz not null,
  saved_at  timestamptz not null,
  answers   jsonb not null,
  primary key (task_id, account)
);

grant select, insert, update on casework.work_item to evenhand_casework;
grant select, insert on casework.step_done to evenhand_casework;
grant select, insert, update, delete on casework.step_draft to evenhand_casework;
