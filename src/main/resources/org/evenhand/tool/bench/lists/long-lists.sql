-- Rows that make lists long, for throw-away databases. Ids say which row it is, so that a second
-- call with more rows adds only those that are missing.

insert into casework.chronology (id, case_reference, at, account, kind, event, detail)
select md5('chronology ' || n)::uuid, :case, timestamptz '2026-01-01' - n * interval '1 minute',
       :account, 'STEP', 'document.added', ''
  from generate_series(1, :rows) n on conflict do nothing;

insert into casework.note (id, case_reference, at, account, text)
select md5('note ' || n)::uuid, :case, timestamptz '2026-01-02' - n * interval '1 minute',
       :account, 'Note number ' || n || ' of a case with many, long enough to fill a line of a page.'
  from generate_series(1, :rows) n on conflict do nothing;

insert into casework.document (id, case_reference, kind, state, title, file_name, type, size,
  sha256, findings, sensitivity, restriction, source, received_on, received_by, stored_at,
  inspected_at, attempts, number, part_number, version)
select md5('document ' || n)::uuid, :case, 'ORIGINAL', 'SAFE', 'Statement number ' || n,
       'statement-' || n || '.pdf', 'PDF', 20000 + n, repeat('a', 64), '', 'ORDINARY', 'NONE',
       'STAFF', date '2026-01-01', :account, timestamptz '2026-01-01' + n * interval '1 second',
       timestamptz '2026-01-03', 1, 1, 0, 1
  from generate_series(1, :rows) n on conflict do nothing;

insert into casework.letter (id, case_reference, template, language, rule_set, subject, body,
  sha256, to_role, to_name, channel, sent_to, as_on_file, about, sent_by, sent_at)
select md5('letter ' || n)::uuid, :case, 'ACKNOWLEDGEMENT', 'en', f.rule_set, 'Letter ' || n,
       repeat('A line of the letter as it was sent. ', 60), repeat('a', 64), 'COMPLAINANT',
       'Somebody ' || n, 'POST', 'An address', true, '', :account,
       timestamptz '2026-01-01' - n * interval '1 minute'
  from generate_series(1, :rows) n join casework.case_file f on f.reference = :case
    on conflict do nothing;

insert into casework.outbox (id, letter_id, state, attempts, next_attempt_at, last_failure,
  created_at)
select md5('outbox ' || n)::uuid, md5('letter ' || n)::uuid, 'HANDED_OVER', 1,
       timestamptz '2026-01-01', '', timestamptz '2026-01-01'
  from generate_series(1, :rows) n on conflict do nothing;

insert into casework.escalation (id, case_reference, subject, rule_code, due_on, days_left, target,
  account, raised_at, late_by_days, acknowledged_by, act)
select md5('escalation ' || n)::uuid, c.reference, md5('deadline ' || n)::uuid, 'T-02',
       date '2027-01-01' + n % 300, 7, 'lead_investigator', :account, timestamptz '2026-01-01', 0,
       '', ''
  from generate_series(1, :rows) n
  join (select reference, row_number() over (order by reference) - 1 as place
          from casework.case_file) c on c.place = n % (select count(*) from casework.case_file)
    on conflict do nothing;

insert into casework.incident (id, kind, case_reference, subject, happened_on, noticed_at, detail,
  closed_by, act)
select md5('incident ' || n)::uuid, 'INTERIM_REVIEW_MISSED', c.reference,
       md5('interim ' || n)::uuid::text, date '2026-01-01', timestamptz '2026-01-02', '2026-01-01',
       '', ''
  from generate_series(1, :rows / 10) n
  join (select reference, row_number() over (order by reference) - 1 as place
          from casework.case_file) c on c.place = n % (select count(*) from casework.case_file)
    on conflict do nothing;

insert into casework.interim_order (id, case_reference, rule_set, state, kind, grounds,
  risk_seen_on, hearing_on, hearing_time, hearing_mode, hearing_venue, chair, notice_shorter,
  conditions, made_on, ends_on, review_by, review_code, review_from, review_open, ends_as_decided,
  extended, version)
select md5('interim ' || n)::uuid, c.reference, c.rule_set, 'IN_FORCE', 'SUSPENSION',
       'PUBLIC_PROTECTION', current_date - 20, current_date - 10, '10:00', 'REMOTE', '', '', '', '',
       current_date - 10, current_date + 500, current_date + 165 + n % 9, '', current_date - 10,
       false, false, false, 1
  from generate_series(1, :rows / 10) n
  join (select reference, rule_set, row_number() over (order by reference) - 1 as place
          from casework.case_file) c on c.place = n % (select count(*) from casework.case_file)
    on conflict do nothing;

insert into casework.escalation (id, case_reference, subject, rule_code, due_on, days_left, target,
  account, raised_at, late_by_days, acknowledged_by, act)
select md5('interim told ' || n)::uuid, o.case_reference, o.id, 'T-08', o.review_by, 30,
       'lead_investigator', 'ruth.fairbrother', timestamptz '2026-01-01', 0, '', ''
  from generate_series(1, :rows / 10) n
  join casework.interim_order o on o.id = md5('interim ' || n)::uuid on conflict do nothing;

insert into casework.publication (id, case_reference, title, public_text, private_text, state,
  prepared_by, approved_by, published_on, version)
select md5('publication ' || n)::uuid, c.reference, 'Outcome number ' || n,
       repeat('A sentence that the public may read. ', 20), '', 'PUBLISHED', 'zainab.altamiri',
       'pauline.hathersage', date '2026-01-01' - n % 700, 1
  from generate_series(1, :rows) n
  join (select reference, row_number() over (order by reference) - 1 as place
          from casework.case_file) c on c.place = n % (select count(*) from casework.case_file)
    on conflict do nothing;

insert into casework.employer_checks (concern_id, employer_name, local_steps, support_offered,
  impartial_review, raised_first)
select c.id, 'Employer number ' || row_number() over (order by c.id), 'Some steps', 'YES', 'NO', ''
  from casework.concern c order by c.id limit :rows on conflict do nothing;

insert into casework.work_item (task_id, case_reference, file_number, step, role, lane, assignee,
  created_at, due_on, due_by_law, due_rule, state)
select md5('work ' || n)::uuid, c.reference, c.file_number, 'agreeAllegations',
       'lead_investigator', 'IDENTIFIED', case when n % 10 = 0 then :account end,
       timestamptz '2026-01-01', current_date - 30 + n % 60, n % 2 = 0, '', 'OPEN'
  from generate_series(1, :rows) n
  join (select reference, file_number, row_number() over (order by reference) - 1 as place
          from casework.case_file) c on c.place = n % (select count(*) from casework.case_file)
    on conflict do nothing
