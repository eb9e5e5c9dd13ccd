-- What officers who decided triage blind guessed about the person afterwards, if they wanted to. Nothing
-- here says who guessed, of which case, or when but for the month: subject and occasion are keyed
-- hashes, of the person and of the task. Written once, never changed.
create table diversity.triage_guess (
  id           uuid primary key,
  occasion     bytea not null unique check (octet_length(occasion) = 32),
  subject      bytea not null check (octet_length(subject) = 32),
  sex          text not null,
  ethnicity    text not null,
  sure         text not null check (sure in ('GUESSING', 'RATHER_SURE', 'SURE')),
  question_set text not null,
  month        date not null check (extract(day from month) = 1),
  check (sex <> '' or ethnicity <> '')
);

grant select, insert on diversity.triage_guess to evenhand_diversity;
revoke update, delete, truncate on diversity.triage_guess from evenhand_diversity;
