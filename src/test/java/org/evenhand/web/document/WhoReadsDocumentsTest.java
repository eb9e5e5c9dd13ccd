package org.evenhand.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.api.Stage;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.GivenCases;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.casefile.persistence.GivenRows;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.api.LegalRestriction;
import org.evenhand.document.api.Sensitivity;
import org.evenhand.document.application.DocumentRoom;
import org.evenhand.identity.application.MayOpen;
import org.evenhand.identity.application.NoteAccess;
import org.evenhand.identity.persistence.AccessRecords;
import org.evenhand.identity.persistence.Involvements;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Role;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class WhoReadsDocumentsTest {
  private static final TestDatabase DATABASE = Databases.fresh();

  @TempDir private Path folder;
  private DocumentRoom room;
  private CaseReference reference;
  private AccessRecords records;
  private String decider = "";

  @BeforeEach
  void openACaseAtTriage() {
    room = new DocumentRoom(DATABASE, folder);
    records = new AccessRecords(room.unit.source());
    reference = CaseFixture.aCase(room.unit, room.clock, CaseFixture.SOCIAL_WORK);
    change(change -> change.enter(reference, Stage.TRIAGE));
  }

  @Test
  void opensACaseThatSomebodyWasGivenAndNotesIt() {
    var holder = actor(Role.INVESTIGATOR);
    change(change -> change.enter(reference, Stage.INVESTIGATION));
    assertThat(lets(holder, Sensitivity.ORDINARY)).isFalse();

    change(change -> change.name(reference, Role.INVESTIGATOR, holder.account()));

    assertThat(lets(holder, Sensitivity.ORDINARY)).isTrue();
    assertThat(records.of(holder.account(), reference).count()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "INTAKE_OFFICER, ORDINARY, true",
    "INTAKE_OFFICER, HEALTH, false",
    "ENQUIRY_HANDLER, HEALTH, true",
    "REDACTION_OFFICER, CHILD, true",
    "LEAD_INVESTIGATOR, OFFENCE, true"
  })
  void asksMoreOfThoseWhoReadAboutHealth(Role role, Sensitivity sensitivity, boolean may) {
    assertThat(lets(actor(role), sensitivity)).isEqualTo(may);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = Mode.EXCLUDE,
      names = {"INTAKE_OFFICER", "ENQUIRY_HANDLER", "REDACTION_OFFICER", "LEAD_INVESTIGATOR"})
  void turnsEverybodyElseAwayAtTriage(Role role) {
    var somebody = actor(role);

    assertThat(lets(somebody, Sensitivity.ORDINARY)).isFalse();
    assertThat(records.of(somebody.account(), reference).count()).isZero();
  }

  @Test
  void opensNothingThatBelongsToNoCaseYet() {
    var document = room.receive(DocumentRoom.reception("a.txt"), "a".getBytes()).value();

    assertThat(room.in(() -> gate().lets(actor(Role.LEAD_INVESTIGATOR), document))).isFalse();
  }

  @Test
  void opensCopiesOfTheReleasedFileToWhoeverDecidesOnIt() {
    var copy = room.releases(reference, "[Social worker] did not visit.");
    var officer = actor(Role.TRIAGE_OFFICER);
    assertThat(room.in(() -> gate().lets(officer, copy))).isFalse();

    decider = officer.account();

    assertThat(room.in(() -> gate().lets(officer, copy))).isTrue();
    assertThat(lets(officer, Sensitivity.ORDINARY)).as("an original").isFalse();
    room.takesBack(copy.id());
    var taken = room.in(() -> room.listing().find(copy.id()).orElseThrow());
    assertThat(room.in(() -> gate().lets(officer, taken))).as("withdrawn").isFalse();
  }

  private boolean lets(Actor actor, Sensitivity sensitivity) {
    var document = document(sensitivity);
    return room.in(() -> gate().lets(actor, document));
  }

  private DocumentView document(Sensitivity sensitivity) {
    var reception =
        DocumentRoom.reception("a.txt").inCase(reference).with(sensitivity, LegalRestriction.NONE);
    return room.receive(reception, UUID.randomUUID().toString().getBytes()).value();
  }

  private WhoReadsDocuments gate() {
    return new WhoReadsDocuments(
        new ReadCase(new Cases(room.unit.entities()), chronology()),
        new GivenCases(new GivenRows(room.unit.source())),
        new MayOpen(new Involvements(room.unit.source())),
        new NoteAccess(records, room.clock),
        (actor, of) -> actor.account().equals(decider) && of.equals(reference));
  }

  private Chronology chronology() {
    return new Chronology(room.unit.source(), java.util.UUID::randomUUID, room.clock);
  }

  private void change(java.util.function.Consumer<ChangeCase> verb) {
    var cases = new Cases(room.unit.entities());
    var change = new ChangeCase(cases, chronology(), java.util.UUID::randomUUID, room.clock);
    room.unit.doing(() -> verb.accept(change));
  }

  private static Actor actor(Role role) {
    return new Actor("some." + role.code(), "Somebody", Set.of(role));
  }
}
