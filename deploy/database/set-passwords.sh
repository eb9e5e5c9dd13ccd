#!/bin/sh
# For compose.yml, run by the database's image after roles.sql: the database, and the logins'
# passwords from the files that are mounted as secrets.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres <<'SQL'
create database evenhand owner evenhand_migrator template template0 encoding 'UTF8';
revoke all on database postgres, template1 from public;
\set migrator `cat /run/secrets/migrator`
\set casework `cat /run/secrets/casework`
\set vault `cat /run/secrets/vault`
\set diversity `cat /run/secrets/diversity`
alter role evenhand_migrator password :'migrator';
alter role evenhand_casework password :'casework';
alter role evenhand_vault password :'vault';
alter role evenhand_diversity password :'diversity';
SQL
