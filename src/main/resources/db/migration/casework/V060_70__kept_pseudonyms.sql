-- That this side committed what it asked the vault to remember: entries of the vault without a line here
-- belong to a step that failed, and are swept. Random-looking ids; nothing of anybody.

create table casework.kept_pseudonym (
  id             uuid primary key,
  case_reference text not null references casework.case_file deferrable initially deferred
);

create index on casework.kept_pseudonym (case_reference);

grant select, insert, delete on casework.kept_pseudonym to evenhand_casework;
revoke update on casework.kept_pseudonym from evenhand_casework;
