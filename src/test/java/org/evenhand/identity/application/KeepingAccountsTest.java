package org.evenhand.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.identity.application.IdentityFixture.ADMIN;
import static org.evenhand.identity.application.IdentityFixture.PASSWORD;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.evenhand.identity.api.AccountView;
import org.evenhand.identity.api.NewAccount;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepingAccountsTest {
  private static final TestDatabase DATABASE = Databases.fresh();
  private static final String HERE = "192.0.2.1";

  private final IdentityFixture identity = new IdentityFixture(DATABASE.casework(), false);

  @Test
  void neverGivesANameTwice() {
    identity.account("once", Role.INVESTIGATOR);
    identity.disable().disable(ADMIN, "once", "left", "form").value();
    var again = new NewAccount("once", "Another", Set.of(Role.INVESTIGATOR), PASSWORD);
    assertThat(identity.create().add(again, "admin").problems())
        .containsExactly(Problem.at("name", "account.name.taken"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "Ruth",
        "ruth fair",
        "9lives",
        "ruth@here",
        "a-very-long-name-of-more-than-forty-letters"
      })
  void refusesNamesOfAnotherShape(String name) {
    var wanted = new NewAccount(name, "Ruth", Set.of(Role.REGISTRAR), PASSWORD);
    assertThat(identity.create().add(wanted, "admin").problems())
        .containsExactly(Problem.at("name", "account.name.shape"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"short", "fair-and-square", "aaaaaaaaaaaaaaaa", "Password 1234", "xxruthxx-1234"})
  void refusesPasswordsThatAreEasilyGuessed(String password) {
    var wanted = new NewAccount("ruth", "Ruth", Set.of(Role.REGISTRAR), password);
    assertThat(identity.create().add(wanted, "admin").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.key()).startsWith("password."));
  }

  @Test
  void showsNoPasswordAndNoHash() {
    var wanted = new NewAccount("quiet", "Quiet", Set.of(Role.REGISTRAR), PASSWORD);
    identity.create().add(wanted, "admin").value();
    assertThat(wanted.toString()).doesNotContain(PASSWORD);
    assertThat(identity.accounts.find("quiet").orElseThrow().toString()).doesNotContain("argon2");
    assertThat(identity.accounts.find("quiet").orElseThrow().passwordHash())
        .startsWith("$shiro2$argon2id$")
        .contains("t=2,m=19456,p=1");
  }

  @Test
  void findsOpenAccountsByRoleInOrderOfDisplayName() {
    create("zoe.first", "Anand First", Role.CASE_PRESENTER);
    create("anna.last", "Zdenka Last", Role.CASE_PRESENTER);
    create("gone", "Gone", Role.CASE_PRESENTER);
    identity.disable().disable(ADMIN, "gone", "left", "form").value();
    assertThat(identity.find().with(Role.CASE_PRESENTER))
        .extracting(AccountView::name)
        .containsExactly("zoe.first", "anna.last");
    assertThat(identity.find().named("gone").orElseThrow().enabled()).isFalse();
  }

  @Test
  void endsOpenSessionsWhenThePasswordChanges() {
    identity.account("changer", Role.INVESTIGATOR);
    var session = identity.signIn().attempt("changer", PASSWORD, HERE).value().who();
    var changed =
        identity.changePassword().change(session.actor(), PASSWORD, "three other words", HERE);
    assertThat(changed.isDone()).isTrue();
    assertThat(identity.stillOpen().isOpen(session)).isFalse();
    assertThat(identity.signIn().attempt("changer", PASSWORD, HERE).isDone()).isFalse();
    assertThat(identity.signIn().attempt("changer", "three other words", HERE).isDone()).isTrue();
  }

  @Test
  void endsOpenSessionsWhenTheAccountIsClosed() {
    identity.account("leaver", Role.INVESTIGATOR);
    var session = identity.signIn().attempt("leaver", PASSWORD, HERE).value().who();
    identity.disable().disable(ADMIN, "leaver", "left on Friday", "form").value();
    assertThat(identity.stillOpen().isOpen(session)).isFalse();
    identity.enable().enable(ADMIN, "leaver", "back", "another").value();
    assertThat(identity.stillOpen().isOpen(session)).isFalse();
    assertThat(identity.signIn().attempt("leaver", PASSWORD, HERE).isDone()).isTrue();
  }

  @Test
  void doesNotChangeAPasswordWithoutTheOldOne() {
    identity.account("careful", Role.INVESTIGATOR);
    var actor = identity.find().named("careful").orElseThrow().actor();
    var change = identity.changePassword();
    assertThat(change.change(actor, "guess", "three other words", HERE).problems())
        .containsExactly(Problem.at("old", "password.wrongOld"));
    assertThat(change.change(actor, PASSWORD, PASSWORD, HERE).problems())
        .containsExactly(Problem.at("new", "password.same"));
    assertThat(change.change(actor, PASSWORD, "tiny", HERE).problems())
        .containsExactly(Problem.at("new", "password.short", 12));
  }

  @Test
  void comparesNobodysPasswordUnderTodaysParameters() {
    assertThat(identity.passwords.isOutdated(Passwords.NOBODYS)).isFalse();
  }

  @Test
  void rehashesWhatWasStoredUnderOtherParameters() {
    identity.account("old.hash", Role.INVESTIGATOR);
    var weak =
        new org.apache.shiro.authc.credential.DefaultPasswordService().encryptPassword(PASSWORD);
    identity.accounts.rehash("old.hash", weak);
    assertThat(identity.passwords.isOutdated(weak)).isTrue();
    assertThat(identity.signIn().attempt("old.hash", PASSWORD, HERE).isDone()).isTrue();
    var now = identity.accounts.find("old.hash").orElseThrow().passwordHash();
    assertThat(identity.passwords.isOutdated(now)).isFalse();
    assertThat(identity.signIn().attempt("old.hash", PASSWORD, HERE).isDone()).isTrue();
  }

  @Test
  void notesWhoDidWhatToAnAccount() throws SQLException {
    identity.account("noted", Role.INVESTIGATOR);
    identity.disable().disable(ADMIN, "noted", "left", "form").value();
    assertThat(events("noted"))
        .containsExactly("admin CREATED investigator", "admin DISABLED left");
  }

  @Test
  void letsTheServersLoginDeleteNothing() {
    for (var sql :
        List.of(
            "delete from identity.account",
            "delete from identity.account_event",
            "update identity.account_event set by = 'x'",
            "delete from identity.alert",
            "update identity.denial set account = 'x'",
            "update casework.involvement set account = 'x'",
            "delete from casework.involvement",
            "delete from casework.declared_conflict",
            "delete from casework.access_record",
            "update casework.wall_waiver set reason = 'x'",
            "create table identity.more (x int)")) {
      assertThatThrownBy(() -> run(sql)).as(sql).hasMessageContaining("permission denied");
    }
  }

  private void create(String name, String displayName, Role role) {
    identity
        .create()
        .add(new NewAccount(name, displayName, Set.of(role), PASSWORD), "admin")
        .value();
  }

  private static void run(String sql) throws SQLException {
    try (var connection = DATABASE.casework().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> events(String account) throws SQLException {
    try (var connection = DATABASE.casework().getConnection();
        var statement =
            connection.prepareStatement(
                "select by || ' ' || event || ' ' || detail from identity.account_event"
                    + " where account = ? order by at, event")) {
      statement.setString(1, account);
      var rows = statement.executeQuery();
      var events = new java.util.ArrayList<String>();
      while (rows.next()) {
        events.add(rows.getString(1));
      }
      return events;
    }
  }
}
