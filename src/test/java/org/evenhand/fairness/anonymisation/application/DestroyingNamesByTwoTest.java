package org.evenhand.fairness.anonymisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.fairness.anonymisation.api.ErasureReason;
import org.evenhand.fairness.anonymisation.api.ErasureView;
import org.evenhand.fairness.anonymisation.vault.PseudonymEntry;
import org.evenhand.fairness.anonymisation.vault.PseudonymVault;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.testing.steps.Rooms;
import org.evenhand.testing.steps.StepAtHand;
import org.evenhand.tool.database.Login;
import org.evenhand.workflow.application.Steps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The names of a closed case: one person asks that they be destroyed, another decides. */
class DestroyingNamesByTwoTest {
  private static final Rooms ROOMS = new Rooms();
  private static final Actor OFFICER =
      new Actor("henrik", "Henrik Solvangen", Set.of(Role.DATA_PROTECTION_OFFICER));
  private static final Actor REGISTRAR =
      new Actor("ruth", "Ruth Fairbrother-Adeyemi", Set.of(Role.REGISTRAR));
  private static final String WHY = "Closed seven years ago, and nobody has asked since.";

  private final CaseReference reference =
      new StepAtHand(ROOMS, ROOMS.get(Steps.class).get("decideTriage")).reference();

  @AfterAll
  static void closes() {
    ROOMS.close();
  }

  @Test
  void isRefusedWhileTheCaseIsOpenAndWhereThereAreNone() throws SQLException {
    assertThat(asks().problems())
        .containsExactly(Problem.at("reference", "destroyNames.nothingThere", reference));
    remember();
    assertThat(asks().problems())
        .containsExactly(Problem.at("reference", "destroyNames.stillOpen", reference));
    close();
    assertThat(asks().isDone()).isTrue();
    assertThat(asks().problems())
        .containsExactly(Problem.at("reference", "destroyNames.asked", reference));
  }

  @Test
  void needsAReasonAndWords() throws SQLException {
    remember();
    close();
    assertThat(asks(Optional.empty(), WHY).problems())
        .containsExactly(Problem.at("reason", "destroyNames.noReason"));
    assertThat(asks(Optional.of(ErasureReason.LAW), " ").problems())
        .containsExactly(Problem.at("why", "destroyNames.noWords"));
  }

  @Test
  void isDecidedByAnotherPersonOnce() throws SQLException {
    remember();
    close();
    asks().value();
    assertThat(decides(OFFICER, true).problems())
        .containsExactly(Problem.of("destroyNames.needsAnother"));
    assertThat(names()).isNotEmpty();
    var asked = waiting();
    assertThat(decides(REGISTRAR, true).value().destroyed()).isTrue();
    assertThat(isErased()).isTrue();
    assertThat(decide(REGISTRAR, asked, true).problems())
        .containsExactly(Problem.of("destroyNames.decided"));
  }

  @Test
  void canBeDeclinedAndAskedAgain() throws SQLException {
    remember();
    close();
    asks().value();
    assertThat(decides(REGISTRAR, false).value().destroyed()).isFalse();
    assertThat(names()).isNotEmpty();
    assertThat(asks().isDone()).isTrue();
  }

  @Test
  void isRefusedWhenTheCaseWasOpenedAgainInTheMeantime() throws SQLException {
    remember();
    close();
    asks().value();
    execute("update casework.case_file set open = true");
    assertThat(decides(REGISTRAR, true).problems())
        .containsExactly(Problem.of("destroyNames.stillOpen", reference));
    assertThat(names()).isNotEmpty();
  }

  @Test
  void cannotBeRewordedOrTakenBackBehindTheDoors() throws SQLException {
    remember();
    close();
    asks().value();
    for (var sql :
        List.of(
            "update casework.name_erasure set reason = 'x'",
            "update casework.name_erasure set asked_by = 'x'",
            "delete from casework.name_erasure")) {
      assertThatThrownBy(() -> ROOMS.database().execute(Login.CASEWORK, sql))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
    assertThatThrownBy(
            () ->
                ROOMS
                    .database()
                    .execute(
                        Login.CASEWORK,
                        "update casework.name_erasure set decided_by = asked_by,"
                            + " decided_at = now(), destroyed = true"))
        .hasMessageContaining("another_person_decides");
  }

  private Outcome<CaseReference> asks() {
    return asks(Optional.of(ErasureReason.RETENTION_ENDED), WHY);
  }

  private Outcome<CaseReference> asks(Optional<ErasureReason> reason, String why) {
    ROOMS.server().at(OFFICER, Map.of());
    return ROOMS.unit().asking(e -> ROOMS.get(AskToDestroyNames.class).ask(reference, reason, why));
  }

  private ErasureView waiting() {
    return ROOMS.unit().asking(e -> ROOMS.get(ListErasures.class).waiting()).stream()
        .filter(one -> one.caseReference().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  private Outcome<ErasureView> decides(Actor actor, boolean destroy) {
    return decide(actor, waiting(), destroy);
  }

  private static Outcome<ErasureView> decide(Actor actor, ErasureView asked, boolean destroy) {
    ROOMS.server().at(actor, Map.of());
    return ROOMS.unit().asking(e -> ROOMS.get(DecideOnErasure.class).decide(asked.id(), destroy));
  }

  private void remember() {
    var person = new PseudonymEntry("P3", "[Person 3]", "NAME", List.of("Persephone Oyelaran"));
    ROOMS.unit().doing(() -> vault().remember(reference, List.of(person)));
  }

  private List<PseudonymEntry> names() {
    return vault().entriesOf(reference);
  }

  private boolean isErased() {
    return vault().isErased(reference);
  }

  private static PseudonymVault vault() {
    return ROOMS.get(PseudonymVault.class);
  }

  private void close() throws SQLException {
    execute(
        "update casework.case_file set stage = 'CLOSED', open = false, closed_on = '2026-03-01'");
  }

  private void execute(String sql) throws SQLException {
    ROOMS.database().execute(Login.CASEWORK, sql + " where reference = '" + reference + "'");
  }
}
