package org.evenhand.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.identity.application.IdentityFixture.ADMIN;
import static org.evenhand.identity.application.IdentityFixture.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.evenhand.identity.api.AccountAct;
import org.evenhand.identity.api.AccountFilter;
import org.evenhand.identity.api.AccountWish;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Those who administer accounts make, change, close and open them. */
class AdministeringAccountsTest {
  private static final TestDatabase DATABASE = Databases.fresh();
  private static final String HERE = "192.0.2.1";

  private final IdentityFixture identity = new IdentityFixture(DATABASE.casework(), false);

  @Test
  void givesAPasswordThatIsGoodForOneThing() {
    var wish = wish("new.comer", "New Comer", Role.INTAKE_OFFICER);
    var issued = identity.create().create(ADMIN, wish, "form").value();
    assertThat(issued.password()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
    assertThat(issued.toString()).doesNotContain(issued.password());
    var first = identity.signIn().attempt("new.comer", issued.password(), HERE).value().who();
    assertThat(first.oneTimePassword()).isTrue();
    assertThat(
            identity
                .changePassword()
                .change(first.actor(), issued.password(), issued.password(), HERE)
                .problems())
        .containsExactly(Problem.at("new", "password.same"));
    identity.changePassword().change(first.actor(), issued.password(), PASSWORD, HERE).value();
    var own = identity.signIn().attempt("new.comer", PASSWORD, HERE).value().who();
    assertThat(own.oneTimePassword()).isFalse();
    assertThat(identity.stillOpen().isOpen(first)).isFalse();
  }

  @Test
  void givesAPasswordThatLetsNobodyInAfterAFortnight() {
    var wish = wish("long.away", "Long Away", Role.INTAKE_OFFICER);
    var issued = identity.create().create(ADMIN, wish, "form").value();
    identity.clock.move(Duration.ofDays(14));
    assertThat(identity.signIn().attempt("long.away", issued.password(), HERE).isDone()).isTrue();
    identity.clock.move(Duration.ofSeconds(1));
    assertThat(identity.signIn().attempt("long.away", issued.password(), HERE).problems())
        .containsExactly(Problem.of("signIn.expired", 14));
    var again = identity.reset().reset(ADMIN, "long.away", "another form").value();
    assertThat(identity.signIn().attempt("long.away", again.password(), HERE).isDone()).isTrue();
  }

  @Test
  void makesNoAccountWithRolesThatMustStayApart() {
    var wish = wish("both.sides", "Both Sides", Role.TRIAGE_OFFICER, Role.INVESTIGATOR);
    assertThat(identity.create().create(ADMIN, wish, "form").problems())
        .containsExactly(Problem.at("roles", "account.roles.blind"));
    assertThat(identity.find().named("both.sides")).isEmpty();
  }

  @Test
  void makesAnAccountOnceHoweverOftenItIsSent() {
    var wish = wish("sent.twice", "Sent Twice", Role.REGISTRAR);
    var password = identity.create().create(ADMIN, wish, "form").value().password();
    assertThat(identity.create().create(ADMIN, wish, "form").problems())
        .containsExactly(Problem.at("name", "account.name.taken"));
    assertThat(identity.signIn().attempt("sent.twice", password, HERE).isDone()).isTrue();
  }

  @Test
  void givesANewPasswordWhereOneWasForgotten() {
    identity.account("forgetful", Role.INVESTIGATOR);
    var session = identity.signIn().attempt("forgetful", PASSWORD, HERE).value().who();
    var issued = identity.reset().reset(ADMIN, "forgetful", "form").value();
    assertThat(identity.stillOpen().isOpen(session)).isFalse();
    assertThat(identity.signIn().attempt("forgetful", PASSWORD, HERE).isDone()).isFalse();
    assertThat(
            identity
                .signIn()
                .attempt("forgetful", issued.password(), HERE)
                .value()
                .who()
                .oneTimePassword())
        .isTrue();
    assertThat(identity.reset().reset(ADMIN, "forgetful", "form").problems())
        .containsExactly(Problem.of("password.issuedAlready"));
    assertThat(identity.signIn().attempt("forgetful", issued.password(), HERE).isDone()).isTrue();
    assertThat(identity.reset().reset(ADMIN, "nobody.at.all", "form").problems())
        .containsExactly(Problem.at("name", "account.unknown"));
    assertThat(identity.reset().reset(actor("forgetful"), "forgetful", "other").problems())
        .containsExactly(Problem.of("account.own.password"));
  }

  @Test
  void changesRolesAndEndsTheSessionsOfTheOldOnes() {
    identity.account("promoted", Role.INVESTIGATOR);
    var session = identity.signIn().attempt("promoted", PASSWORD, HERE).value().who();
    var wish = wish("promoted", "Prue Moted", Role.LEAD_INVESTIGATOR);
    identity.change().change(ADMIN, wish, 0, "form").value();
    assertThat(identity.stillOpen().isOpen(session)).isFalse();
    assertThat(identity.find().named("promoted").orElseThrow().roles())
        .containsExactly(Role.LEAD_INVESTIGATOR);
    assertThat(identity.change().change(ADMIN, wish, 0, "form").isDone()).isTrue();
    assertThat(acts("promoted"))
        .containsExactlyInAnyOrder(
            "admin ROLES +lead_investigator -investigator",
            "admin NAMED Somebody called promoted -> Prue Moted",
            "admin CREATED investigator");
  }

  @Test
  void overwritesNothingThatItHasNotSeen() {
    identity.account("edited", Role.INVESTIGATOR);
    identity.change().change(ADMIN, wish("edited", "One", Role.REGISTRAR), 0, "a").value();
    assertThat(
            identity
                .change()
                .change(ADMIN, wish("edited", "Two", Role.INVESTIGATOR), 0, "b")
                .problems())
        .containsExactly(Problem.of("account.changedMeanwhile"));
    assertThat(identity.find().named("edited").orElseThrow().displayName()).isEqualTo("One");
  }

  @Test
  void changesNothingThatBreaksARule() {
    identity.account("steady", Role.INVESTIGATOR);
    var change = identity.change();
    assertThat(change.check(ADMIN, wish("steady", "", Role.REGISTRAR)).problems())
        .containsExactly(Problem.at("displayName", "account.displayName.missing"));
    var apart = wish("steady", "S", Role.INVESTIGATOR, Role.PUBLICATIONS_OFFICER);
    assertThat(change.change(ADMIN, apart, 0, "form").problems())
        .containsExactly(Problem.at("roles", "account.roles.publishes"));
    assertThat(change.change(ADMIN, wish("nobody", "N", Role.REGISTRAR), 0, "f").problems())
        .containsExactly(Problem.at("name", "account.unknown"));
    assertThat(acts("steady")).containsExactly("admin CREATED investigator");
  }

  @Test
  void closesAndOpensWithAReasonAndOnce() {
    identity.account("returning", Role.INVESTIGATOR);
    assertThat(identity.disable().disable(ADMIN, "returning", " ", "a").problems())
        .containsExactly(Problem.at("reason", "account.reason.missing"));
    assertThat(identity.disable().disable(ADMIN, "returning", "x".repeat(501), "a").problems())
        .containsExactly(Problem.at("reason", "account.reason.long", 500));
    identity.clock.move(Duration.ofHours(1));
    identity.disable().disable(ADMIN, "returning", "leave", "a").value();
    identity.clock.move(Duration.ofHours(1));
    identity.enable().enable(ADMIN, "returning", "back", "b").value();
    identity.disable().disable(ADMIN, "returning", "leave", "a").value();
    assertThat(identity.find().named("returning").orElseThrow().enabled()).isTrue();
    assertThat(acts("returning"))
        .containsExactly(
            "admin ENABLED back", "admin DISABLED leave", "admin CREATED investigator");
  }

  @Test
  void leavesDemonstrationAccountsAlone() {
    var database = Databases.fresh();
    var demonstration = new IdentityFixture(database.casework(), true);
    demonstration.first(null, null).prepare();
    var colleague = DemonstrationAccounts.of(Role.INVESTIGATOR).get(0).name();
    var stays = Problem.of("account.demonstration");
    assertThat(refusals(demonstration, colleague)).containsOnly(stays);
    assertThat(demonstration.list().list(anybody(), 0, 5).total())
        .isEqualTo(DemonstrationAccounts.all().size());
    var real = new IdentityFixture(database.casework(), false);
    assertThat(refusals(real, colleague)).containsOnly(Problem.at("name", "account.unknown"));
    assertThat(real.list().list(anybody(), 0, 5).total()).isZero();
    assertThat(real.show().show(colleague)).isEmpty();
    assertThat(demonstration.show().show(colleague)).isPresent();
  }

  private static List<Problem> refusals(IdentityFixture identity, String name) {
    return List.<Outcome<?>>of(
            identity.disable().disable(ADMIN, name, "why", "f"),
            identity.enable().enable(ADMIN, name, "why", "f"),
            identity.reset().reset(ADMIN, name, "f"),
            identity.change().change(ADMIN, wish(name, "X", Role.REGISTRAR), 0, "f"))
        .stream()
        .flatMap(outcome -> outcome.problems().stream())
        .toList();
  }

  @Test
  void letsNobodyCloseThemselvesOrDropTheirOwnAdministration() {
    identity.account("self.admin", Role.SYSTEM_ADMIN);
    var self = actor("self.admin");
    assertThat(identity.disable().disable(self, "self.admin", "me", "f").problems())
        .containsExactly(Problem.of("account.own"));
    var less = wish("self.admin", "Self", Role.EDI_ANALYST);
    assertThat(identity.change().change(self, less, 0, "f").problems())
        .containsExactly(Problem.at("roles", "account.own.administrator"));
    var more = wish("self.admin", "Self", Role.SYSTEM_ADMIN, Role.EDI_ANALYST);
    assertThat(identity.change().change(self, more, 0, "f").isDone()).isTrue();
  }

  @RepeatedTest(10)
  void keepsTheLastAdministratorAlsoWhenTwoCloseEachOtherAtOnce() throws Exception {
    var database = Databases.fresh();
    var here = new IdentityFixture(database.casework(), false);
    here.account("one", Role.SYSTEM_ADMIN);
    here.account("two", Role.SYSTEM_ADMIN);
    var one = here.find().named("one").orElseThrow().actor();
    var two = here.find().named("two").orElseThrow().actor();
    var pool = Executors.newFixedThreadPool(2);
    try {
      Callable<Boolean> closing = () -> here.disable().disable(one, "two", "x", "a").isDone();
      Callable<Boolean> changing =
          () -> here.change().change(two, wish("one", "One", Role.BOARD_MEMBER), 0, "b").isDone();
      var done = pool.invokeAll(List.of(closing, changing));
      assertThat(List.of(done.get(0).get(), done.get(1).get())).containsOnlyOnce(true);
    } finally {
      pool.shutdown();
    }
    assertThat(here.find().with(Role.SYSTEM_ADMIN)).hasSize(1);
    var last = here.find().with(Role.SYSTEM_ADMIN).get(0).name();
    assertThat(here.disable().disable(ADMIN, last, "why not", "c").problems())
        .containsExactly(Problem.of("account.lastAdministrator"));
  }

  private Actor actor(String name) {
    return identity.find().named(name).orElseThrow().actor();
  }

  private List<String> acts(String name) {
    return identity.show().show(name).orElseThrow().acts().stream()
        .map(AdministeringAccountsTest::line)
        .toList();
  }

  private static String line(AccountAct act) {
    return act.by() + " " + act.event() + " " + act.detail();
  }

  private static AccountFilter anybody() {
    return AccountFilter.of("", Set.of(), Optional.empty());
  }

  private static AccountWish wish(String name, String displayName, Role... roles) {
    return new AccountWish(name, displayName, Set.of(roles));
  }
}
