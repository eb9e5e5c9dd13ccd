package org.evenhand.casefile.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.api.CaseFacts;
import org.evenhand.casefile.api.ChronologyFilter;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Role;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.Databases;
import org.evenhand.testing.MovableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangingFactsTogetherTest {
  private static final CaseworkTransactions UNIT = new CaseworkTransactions(Databases.fresh());
  private static final Actor RUTH = new Actor("ruth", "Ruth", Set.of(Role.INTAKE_OFFICER));
  private static final Actor DEV = new Actor("dev", "Dev", Set.of(Role.INTAKE_OFFICER));
  private static final CaseFacts HERS = new CaseFacts("Hers", "", "YES");
  private static final CaseFacts HIS = new CaseFacts("His", "", "NO");

  private final MovableClock clock = new MovableClock("2026-05-04T09:00:00Z");
  private CaseReference reference;
  private CaseFacts before;

  @BeforeEach
  void openACase() {
    reference = CaseFixture.aCase(UNIT, clock, CaseFixture.SOCIAL_WORK);
    before = UNIT.asking(unit -> new Cases(unit).get(reference).facts());
  }

  @AfterAll
  static void close() {
    UNIT.close();
  }

  @Test
  void givesTheSecondTheNewerValuesAndWritesNothing() {
    assertThat(edit(RUTH, before, HERS)).isTrue();
    assertThat(edit(DEV, before, HIS)).isFalse();
    assertThat(now()).isEqualTo(HERS);
  }

  @Test
  void savesTheSecondOnceTheyStartFromTheNewerValues() {
    edit(RUTH, before, HERS);
    assertThat(edit(DEV, HERS, HIS)).isTrue();
    assertThat(now()).isEqualTo(HIS);
  }

  @Test
  void saysYesToTheSameChangeTwiceAndTellsItOnce() {
    assertThat(edit(RUTH, before, HERS)).isTrue();
    assertThat(edit(RUTH, before, HERS)).isTrue();
    assertThat(changes()).isEqualTo(1);
  }

  @Test
  void addsANoteOnceForItsNumber() {
    var number = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      UNIT.doing(
          () ->
              new AddNote(new Cases(UNIT.entities()), chronology())
                  .add(reference, RUTH, number, "Once"));
    }
    assertThat(chronology().read(reference, new ChronologyFilter("NOTE", 0, 9)).total())
        .isEqualTo(1);
  }

  private boolean edit(Actor who, CaseFacts base, CaseFacts facts) {
    return UNIT.asking(
        unit ->
            new EditCaseFacts(new Cases(unit), chronology())
                .edit(reference, who, base, facts)
                .isEmpty());
  }

  private CaseFacts now() {
    return UNIT.asking(unit -> new Cases(unit).get(reference).facts());
  }

  private long changes() {
    return chronology().read(reference, new ChronologyFilter("FACTS", 0, 9)).total();
  }

  private Chronology chronology() {
    return new Chronology(UNIT.source(), UUID::randomUUID, clock);
  }
}
