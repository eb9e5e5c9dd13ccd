package org.evenhand.fairness.anonymisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.fairness.anonymisation.vault.VaultFixture.person;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.vault.VaultFixture;
import org.evenhand.kernel.CaseReference;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;

class SweepingTheVaultTest {
  private static final Duration LATER = Duration.ofHours(25);

  private final VaultFixture room = new VaultFixture();
  private final CaseReference reference = room.aCase();

  @Test
  void takesAwayWhatAStepThatFailedHadRemembered() {
    assertThatThrownBy(
            () ->
                room.unit.doing(
                    () -> {
                      room.vault().remember(reference, List.of(person(1, "Grace Hope")));
                      throw new IllegalStateException("killed before the commit");
                    }))
        .hasMessageContaining("killed");
    assertThat(room.read(reference)).as("it was written first, and stays").hasSize(1);

    room.clock.move(LATER);
    assertThat(room.sweeping().run()).isEqualTo("1 orphans of 1 entries");

    assertThat(room.read(reference)).isEmpty();
    assertThat(room.column("select kind || ' ' || rows from vault.key_event"))
        .containsExactly("SWEPT 1");
  }

  /** The connection is cut after the vault's commit and before casework's, as a crash cuts it. */
  @Test
  void takesAwayWhatWasRememberedBeforeACrash() {
    assertThatThrownBy(
            () ->
                room.unit.doing(
                    () -> {
                      room.vault().remember(reference, List.of(person(1, "Grace Hope")));
                      room.cutOff(Login.CASEWORK);
                    }))
        .isInstanceOf(Exception.class);
    assertThat(room.column("select 1 from casework.kept_pseudonym")).isEmpty();
    assertThat(room.read(reference)).containsExactly(person(1, "Grace Hope"));

    room.clock.move(LATER);
    room.sweeping().run();

    assertThat(room.read(reference)).isEmpty();
  }

  @Test
  void leavesWhatWasCommittedAndLooksAtItOnce() {
    room.remember(reference, person(1, "Grace Hope"));
    room.clock.move(LATER);

    assertThat(room.sweeping().run()).isEqualTo("0 orphans of 1 entries");
    assertThat(room.sweeping().run()).isEqualTo("0 orphans of 0 entries");
    assertThat(room.read(reference)).containsExactly(person(1, "Grace Hope"));
  }

  @Test
  void leavesWhatMayStillBeGoingOn() {
    room.names().remember(reference, List.of(person(1, "Grace Hope")));
    room.clock.move(Duration.ofHours(23));

    assertThat(room.sweeping().run()).isEqualTo("0 orphans of 0 entries");
    assertThat(room.read(reference)).hasSize(1);
  }

  @Test
  void leavesAnOrphanThatALaterStepTookUp() {
    room.names().remember(reference, List.of(person(1, "Grace Hope"), person(2, "Rose Lane")));
    room.clock.move(LATER);
    room.remember(reference, person(1, "Grace Hope"));

    assertThat(room.sweeping().run()).isEqualTo("1 orphans of 1 entries");
    assertThat(room.read(reference)).containsExactly(person(1, "Grace Hope"));
  }

  /** The step that took it up again has not committed yet when the sweep comes. */
  @Test
  void leavesAnOrphanThatIsBeingTakenUp() {
    room.names().remember(reference, List.of(person(1, "Grace Hope")));
    room.clock.move(LATER);
    room.unit.doing(
        () -> {
          room.vault().remember(reference, List.of(person(1, "Grace Hope")));
          assertThat(room.sweeping().run()).isEqualTo("0 orphans of 0 entries");
        });
    room.clock.move(LATER);

    assertThat(room.sweeping().run()).isEqualTo("0 orphans of 1 entries");
    assertThat(room.read(reference)).hasSize(1);
  }

  @Test
  void leavesAnOrphanThatIsTakenUpBetweenLookingAndSweeping() {
    var grace = List.of(person(1, "Grace Hope"));
    room.names().remember(reference, grace);
    room.clock.move(LATER);
    var before = room.clock.instant().minus(Duration.ofHours(24));
    var looked = room.orphans().unsettled(before, 10);
    assertThat(looked).hasSize(1);
    room.names().remember(reference, grace);

    assertThat(room.orphans().settle(looked, Set.of(), before)).isZero();
    assertThat(room.read(reference)).isEqualTo(grace);
  }
}
