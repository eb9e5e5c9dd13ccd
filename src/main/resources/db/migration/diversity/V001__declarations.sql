-- What people declared about themselves. Nothing here says who: the subject is a keyed hash, ids are
-- random, dates are months, and rows come in no order. No other schema refers here or is referred to.

create table diversity.declaration (
  id           uuid primary key,
  subject      bytea not null check (octet_length(subject) = 32),
  item         text not null,
  state        text not null check (state in
    ('ANSWERED', 'PREFER_NOT_TO_SAY', 'SKIPPED', 'NOT_ASKED', 'WITHDRAWN', 'UNKNOWN_LEGACY')),
  codes        text[] not null check ((state = 'ANSWERED') = (codes <> '{}')),
  question_set text not null,
  month        date not null check (extract(day from month) = 1),
  unique (subject, item, month)
);

-- Where a bulk load waits inside its transaction; empty outside of it.
create unlogged table diversity.declaration_load (
  id           uuid not null,
  subject      bytea not null,
  item         text not null,
  state        text not null,
  codes        text[] not null,
  question_set text not null,
  month        date not null
);

-- Who asked what about how many people, answered or refused. Written with the answer, never changed.
create table diversity.analysis (
  id          uuid primary key,
  asked_at    timestamptz not null,
  asked_by    text not null,
  purpose     text not null,
  plan        text not null,
  cohort_size integer not null,
  refusal     text not null
);

grant select, insert, update, delete on diversity.declaration to evenhand_diversity;
grant select, insert, truncate on diversity.declaration_load to evenhand_diversity;
revoke update, delete on diversity.declaration_load from evenhand_diversity;
grant select, insert on diversity.analysis to evenhand_diversity;
revoke update, delete on diversity.analysis from evenhand_diversity;
