package org.evenhand.tool.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every login, every schema, every right, each tried for real. The tables say what must be so; what
 * is not written there is refused.
 */
class TheWallBetweenLoginsTest {
  private static final String REFUSED = "42501";
  private static final TestDatabase DATABASE = Databases.fresh();

  @BeforeAll
  static void putATableIntoEverySchema() throws SQLException {
    for (Wall wall : Wall.values()) {
      DATABASE.execute(
          Login.MIGRATOR,
          "create table " + wall.schema() + ".probe (id int generated always as identity, v text)",
          "insert into " + wall.schema() + ".probe (v) values ('one'), ('two')");
    }
  }

  @ParameterizedTest(name = "{0} in {1}: select {2}, insert {3}, update {4}, delete {5}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          LOGIN,     SCHEMA,       SELECT, INSERT, UPDATE, DELETE
          CASEWORK,  casework,     yes,    yes,    yes,    yes
          CASEWORK,  engine,       yes,    yes,    yes,    yes
          CASEWORK,  identity,     yes,    yes,    yes,    yes
          CASEWORK,  decision_log, yes,    yes,    no,     no
          CASEWORK,  vault,        no,     no,     no,     no
          CASEWORK,  diversity,    no,     no,     no,     no
          VAULT,     casework,     no,     no,     no,     no
          VAULT,     engine,       no,     no,     no,     no
          VAULT,     identity,     no,     no,     no,     no
          VAULT,     decision_log, no,     no,     no,     no
          VAULT,     vault,        yes,    yes,    yes,    yes
          VAULT,     diversity,    no,     no,     no,     no
          DIVERSITY, casework,     no,     no,     no,     no
          DIVERSITY, engine,       no,     no,     no,     no
          DIVERSITY, identity,     no,     no,     no,     no
          DIVERSITY, decision_log, no,     no,     no,     no
          DIVERSITY, vault,        no,     no,     no,     no
          DIVERSITY, diversity,    yes,    yes,    yes,    yes
          """)
  void readsAndWritesRowsOnlyWhereItMay(
      Login login, String schema, String select, String insert, String update, String delete)
      throws SQLException {
    String table = schema + ".probe";
    expect(select, login, "select * from " + table);
    expect(insert, login, "insert into " + table + " (v) values ('x')");
    expect(update, login, "update " + table + " set v = 'y'");
    expect(delete, login, "delete from " + table);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      textBlock =
          """
          CASEWORK,  casework
          CASEWORK,  engine
          CASEWORK,  identity
          CASEWORK,  decision_log
          CASEWORK,  vault
          CASEWORK,  diversity
          CASEWORK,  public
          VAULT,     casework
          VAULT,     engine
          VAULT,     identity
          VAULT,     decision_log
          VAULT,     vault
          VAULT,     diversity
          VAULT,     public
          DIVERSITY, casework
          DIVERSITY, engine
          DIVERSITY, identity
          DIVERSITY, decision_log
          DIVERSITY, vault
          DIVERSITY, diversity
          DIVERSITY, public
          """)
  void buildsNothingAndTearsNothingDown(Login login, String schema) throws SQLException {
    for (String statement :
        List.of(
            "create table %s.mine (x int)",
            "create view %s.mine as select 1",
            "create function %s.mine() returns int language sql as 'select 1'",
            "create type %s.mine as enum ('x')",
            "create sequence %s.mine",
            "drop schema %s cascade",
            "alter schema %s owner to current_user")) {
      expect("no", login, statement.formatted(schema));
    }
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      textBlock =
          """
          CASEWORK,  casework
          CASEWORK,  engine
          CASEWORK,  identity
          CASEWORK,  decision_log
          VAULT,     vault
          DIVERSITY, diversity
          """)
  void changesNoTableThatItMayEnter(Login login, String schema) throws SQLException {
    for (String statement :
        List.of(
            "truncate %s.probe",
            "drop table %s.probe",
            "alter table %s.probe add column more text",
            "alter table %s.probe disable trigger all",
            "alter table %s.probe owner to current_user",
            "create index on %s.probe (v)",
            "create trigger t before update on %s.probe execute function pg_catalog.tsvector_update_trigger()",
            "create rule r as on delete to %s.probe do instead nothing",
            "create policy p on %s.probe",
            "comment on table %s.probe is 'mine'")) {
      expect("no", login, statement.formatted(schema));
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CASEWORK  | set role evenhand_migrator
          CASEWORK  | set role evenhand_vault
          CASEWORK  | set role evenhand_diversity
          CASEWORK  | set role postgres
          VAULT     | set role evenhand_migrator
          VAULT     | set role evenhand_casework
          VAULT     | set role evenhand_diversity
          VAULT     | set role postgres
          DIVERSITY | set role evenhand_migrator
          DIVERSITY | set role evenhand_casework
          DIVERSITY | set role evenhand_vault
          DIVERSITY | set role postgres
          MIGRATOR  | set role evenhand_casework
          MIGRATOR  | set role evenhand_vault
          MIGRATOR  | set role evenhand_diversity
          MIGRATOR  | set role postgres
          """)
  void becomesNobodyElse(Login login, String statement) throws SQLException {
    expect("no", login, statement);
  }

  @ParameterizedTest
  @EnumSource(Login.class)
  void hasNoPowerOverTheServer(Login login) throws SQLException {
    for (String statement :
        List.of(
            "select * from pg_catalog.pg_authid",
            "select * from pg_catalog.pg_shadow",
            "select pg_catalog.pg_read_file('PG_VERSION')",
            "select pg_catalog.pg_ls_dir('.')",
            "copy (select 1) to program 'true'",
            "copy (select 1) to '/tmp/evenhand-probe'",
            "select pg_catalog.lo_import('/etc/hostname')",
            "create database mine",
            "create role mine",
            "alter role current_user superuser",
            "alter role postgres password 'mine'",
            "grant evenhand_migrator to current_user",
            "alter system set fsync = off",
            "set session_replication_role = replica",
            "set session authorization postgres",
            "create extension file_fdw",
            "create language plpython3u",
            "create tablespace t location '/tmp'",
            "select pg_catalog.pg_reload_conf()")) {
      expect("no", login, statement);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Login.class,
      names = {"CASEWORK", "VAULT", "DIVERSITY"})
  void makesNoTemporaryTableSchemaOrExtension(Login login) throws SQLException {
    expect("no", login, "create temporary table t (x int)");
    expect("no", login, "create schema mine");
    expect("no", login, "create extension pg_trgm");
  }

  @ParameterizedTest
  @EnumSource(
      value = Login.class,
      names = {"CASEWORK", "VAULT", "DIVERSITY"})
  void doesNotSeeWhatWasMigrated(Login login) throws SQLException {
    for (Wall wall : Wall.values()) {
      expect("no", login, "select * from " + wall.schema() + "." + Migration.HISTORY);
    }
  }

  @ParameterizedTest
  @EnumSource(Login.class)
  void entersNoOtherDatabase(Login login) {
    Access own = DATABASE.access(login);
    for (String other : List.of("postgres", "template1")) {
      String url = own.url().replaceFirst("[^/]+$", other);
      assertThatThrownBy(() -> new Access(url, own.user(), own.password()).open().close())
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied for database");
    }
  }

  @ParameterizedTest
  @EnumSource(Login.class)
  void entersWithItsPasswordOnly(Login login) {
    Access own = DATABASE.access(login);
    for (String wrong : List.of("", "wrong", own.user())) {
      assertThatThrownBy(() -> new Access(own.url(), own.user(), wrong).open().close())
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void theSuperuserNeedsAPasswordToo() {
    assertThatThrownBy(() -> new Access(DATABASE.url(), "postgres", "wrong").open().close())
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void everyTableBelongsToTheMigrator() throws SQLException {
    assertThat(
            column(
                "select schemaname || '.' || tablename from pg_catalog.pg_tables where schemaname"
                    + " not in ('pg_catalog', 'information_schema')"
                    + " and tableowner <> 'evenhand_migrator'"))
        .isEmpty();
    assertThat(
            column(
                "select nspname::text from pg_catalog.pg_namespace where nspname !~ '^pg_' and nspname <>"
                    + " 'information_schema' and pg_catalog.pg_get_userbyid(nspowner) not in"
                    + " ('evenhand_migrator', 'pg_database_owner')"))
        .isEmpty();
  }

  /**
   * A GRANT by somebody who may not give is a warning in PostgreSQL, so its effect is looked at.
   */
  @Test
  void passesNoneOfItsRightsOn() throws SQLException {
    for (Wall wall : Wall.values()) {
      DATABASE.execute(
          wall.login(),
          "grant usage on schema " + wall.schema() + " to public",
          "grant select on " + wall.schema() + ".probe to public");
    }
    assertThat(
            column(
                "select nspname::text from pg_catalog.pg_namespace where nspname !~ '^pg_' and"
                    + " nspname <> 'information_schema' and nspacl::text ~ '[{,]='"))
        .isEmpty();
    noTableGivesMoreThanItsSchemaAllows();
  }

  /**
   * What every table that any room has made gives to whom, beyond what the schema's row says. An
   * unlogged table, where an import's rows wait inside one transaction, may also be emptied.
   */
  @Test
  void noTableGivesMoreThanItsSchemaAllows() throws SQLException {
    for (Wall wall : Wall.values()) {
      String allowed = wall == Wall.DECISION_LOG ? "'SELECT','INSERT'" : allRowRights();
      assertThat(
              column(
                  "select table_name || ' gives ' || privilege_type || ' to ' || grantee from"
                      + " information_schema.table_privileges where table_schema = '"
                      + wall.schema()
                      + "' and grantee <> 'evenhand_migrator' and not (grantee = '"
                      + wall.login().role()
                      + "' and privilege_type in ("
                      + allowed
                      + ")) and not (grantee = '"
                      + wall.login().role()
                      + "' and privilege_type = 'TRUNCATE' and table_name in (select relname::text"
                      + " from pg_catalog.pg_class where relpersistence = 'u'"
                      + " and relnamespace = table_schema::regnamespace))"))
          .as(wall.schema())
          .isEmpty();
    }
  }

  private static String allRowRights() {
    return "'SELECT','INSERT','UPDATE','DELETE'";
  }

  private static void expect(String verdict, Login login, String sql) throws SQLException {
    try (Connection connection = DATABASE.access(login).open();
        var statement = connection.createStatement()) {
      if (verdict.equals("yes")) {
        connection.setAutoCommit(false);
        assertThatCode(() -> statement.execute(sql))
            .as(login + ": " + sql)
            .doesNotThrowAnyException();
        connection.rollback();
      } else {
        assertThatThrownBy(() -> statement.execute(sql))
            .as(login + ": " + sql)
            .isInstanceOfSatisfying(
                SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(REFUSED));
      }
    }
  }

  private static List<String> column(String sql) throws SQLException {
    try (Connection connection = DATABASE.superuser().getConnection();
        var rows = connection.createStatement().executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
