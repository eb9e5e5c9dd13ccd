-- The four logins of Evenhand, without passwords. Run once for each server by a superuser:
--
--   psql -f roles.sql
--   psql -c 'create database evenhand owner evenhand_migrator template template0 encoding ''UTF8'''
--   psql -c '\password evenhand_migrator'      and the same for the other three
--
-- evenhand_migrator owns every schema and table and is used by `evenhand migrate` only, never by the
-- running server. The other three are the server's and hold row rights in their own schemas, which
-- `evenhand migrate` grants. Running this file again changes nothing that is already so.
do $$
declare
  login text;
begin
  foreach login in array array[
    'evenhand_migrator', 'evenhand_casework', 'evenhand_vault', 'evenhand_diversity']
  loop
    if not exists (select from pg_catalog.pg_roles where rolname = login) then
      execute format('create role %I', login);
    end if;
    execute format(
      'alter role %I with login noinherit nosuperuser nocreatedb nocreaterole noreplication '
      'nobypassrls', login);
  end loop;
end
$$;

alter role evenhand_casework set search_path = casework;
alter role evenhand_vault set search_path = vault;
alter role evenhand_diversity set search_path = diversity;

-- What somebody declared, and why somebody was told a name, must not end up in the server's log: no row in an
-- error's detail, no statement.
alter role evenhand_diversity set log_error_verbosity = terse;
alter role evenhand_diversity set log_min_error_statement = panic;
alter role evenhand_diversity set log_statement = none;
alter role evenhand_diversity set log_min_duration_statement = -1;
alter role evenhand_vault set log_error_verbosity = terse;
alter role evenhand_vault set log_min_error_statement = panic;
alter role evenhand_vault set log_statement = none;
alter role evenhand_vault set log_min_duration_statement = -1;
