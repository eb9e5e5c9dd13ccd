package org.evenhand.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.evenhand.identity.api.DemonstrationAccount;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.testing.Databases;
import org.junit.jupiter.api.Test;

class FirstStartTest {
  private static final String HERE = "192.0.2.1";

  @Test
  void refusesAnInstallationThatNobodyCouldAdminister() {
    var identity = new IdentityFixture(Databases.fresh().casework(), false);
    assertThat(identity.first(null, null).prepare().problems())
        .containsExactly(Problem.of("firstStart.noAdministrator"));
    assertThat(identity.first("root", null).prepare().isDone()).isFalse();
    assertThat(identity.first("root", "root").prepare().problems())
        .containsExactly(Problem.at("password", "password.short", 12));
    assertThat(identity.find().with(Role.SYSTEM_ADMIN)).isEmpty();
  }

  @Test
  void makesTheAdministratorOnceAndNeverChangesThemAgain() {
    var identity = new IdentityFixture(Databases.fresh().casework(), false);
    assertThat(identity.first("root", "three long words").prepare().value()).isEqualTo(1);
    assertThat(identity.first("other", "four longer words").prepare().value()).isZero();
    assertThat(identity.first(null, null).prepare().value()).isZero();
    var admin = identity.signIn().attempt("root", "three long words", HERE).value().who();
    assertThat(admin.roles()).isEqualTo(Set.of(Role.SYSTEM_ADMIN));
  }

  @Test
  void bringsTheInventedColleaguesInADemonstration() {
    var identity = new IdentityFixture(Databases.fresh().casework(), true);
    assertThat(identity.first(null, null).prepare().value())
        .isEqualTo(DemonstrationAccounts.all().size());
    assertThat(identity.first(null, null).prepare().value()).isZero();
    for (var colleague : DemonstrationAccounts.all()) {
      var roles = identity.find().named(colleague.name()).orElseThrow().roles();
      assertThat(roles).containsExactly(colleague.role());
    }
    var name = DemonstrationAccounts.of(Role.TRIAGE_OFFICER).get(1).name();
    var password = DemonstrationAccounts.PASSWORD;
    assertThat(identity.signIn().attempt(name, password, HERE).isDone()).isTrue();
    assertThat(colleagues(identity).become(name).isDone()).isTrue();
    assertThat(colleagues(identity).become("nobody").isDone()).isFalse();
  }

  @Test
  void leavesNoDoorForThemOutsideADemonstration() {
    var database = Databases.fresh();
    new IdentityFixture(database.casework(), true).first(null, null).prepare();
    var real = new IdentityFixture(database.casework(), false);
    assertThat(real.first(null, null).prepare().isDone()).isFalse();
    assertThat(real.first("root", "three long words").prepare().value()).isEqualTo(1);
    for (var colleague : DemonstrationAccounts.all()) {
      assertThat(colleagues(real).become(colleague.name()).isDone()).isFalse();
    }
    var admin = DemonstrationAccounts.of(Role.SYSTEM_ADMIN).get(0).name();
    assertThat(real.signIn().attempt(admin, DemonstrationAccounts.PASSWORD, HERE).problems())
        .containsExactly(Problem.of("signIn.wrong"));
    assertThat(real.find().with(Role.INVESTIGATOR)).isEmpty();
    assertThat(colleagues(real).become("root").isDone()).isFalse();
  }

  @Test
  void hasASecondPersonWhereverOneIsNeeded() {
    var count = new EnumMap<Role, Integer>(Role.class);
    DemonstrationAccounts.all()
        .forEach(colleague -> count.merge(colleague.role(), 1, Integer::sum));
    var expected = new EnumMap<Role, Integer>(Role.class);
    for (var role : Role.values()) {
      expected.put(role, 1);
    }
    expected.putAll(
        Map.of(
            Role.REDACTION_OFFICER, 3,
            Role.TRIAGE_OFFICER, 3,
            Role.INVESTIGATOR, 3,
            Role.ADJUDICATOR, 4));
    for (var two :
        Set.of(
            Role.INTAKE_OFFICER,
            Role.ENQUIRY_HANDLER,
            Role.LEAD_INVESTIGATOR,
            Role.LAY_EXAMINER,
            Role.PROFESSIONAL_EXAMINER,
            Role.PANEL_CHAIR,
            Role.HEARINGS_MANAGER,
            Role.HEARINGS_OFFICER,
            Role.CASE_REVIEW_OFFICER,
            Role.PUBLICATIONS_OFFICER)) {
      expected.put(two, 2);
    }
    assertThat(count).isEqualTo(expected);
    assertThat(DemonstrationAccounts.all().stream().map(DemonstrationAccount::name))
        .doesNotHaveDuplicates();
    assertThat(DemonstrationAccounts.all().stream().map(DemonstrationAccount::displayName))
        .doesNotHaveDuplicates();
  }

  private static SignInAsColleague colleagues(IdentityFixture identity) {
    return new SignInAsColleague(identity.accounts, identity.mode(), identity.clock);
  }
}
