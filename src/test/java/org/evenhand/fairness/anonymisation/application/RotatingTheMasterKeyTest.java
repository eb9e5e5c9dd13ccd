package org.evenhand.fairness.anonymisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.fairness.anonymisation.vault.VaultFixture.KEY;
import static org.evenhand.fairness.anonymisation.vault.VaultFixture.person;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.fairness.anonymisation.vault.VaultFixture;
import org.evenhand.kernel.CaseReference;
import org.junit.jupiter.api.Test;

class RotatingTheMasterKeyTest {
  private static final String NEW = "the next master key of the tests, as long";
  private static final int CASES = 13;

  private final VaultFixture room = new VaultFixture();

  @Test
  void wrapsEveryKeyAnewAndThenNeedsTheOldOneNoMore() {
    rememberMany();
    room.hasKeys(KEY, NEW);
    var progress = new ArrayList<Long>();

    var rotated = rotating(KEY, NEW).rotate(5, progress::add);

    assertThat(rotated.rewrapped()).isEqualTo(CASES);
    assertThat(rotated.underNewest()).isEqualTo(CASES);
    assertThat(rotated.underOthers()).isEmpty();
    assertThat(progress).containsExactly(5L, 10L, 13L);
    room.hasKeys(NEW);
    assertThat(room.read(reference(7))).containsExactly(person(7, "Name 7"));
    assertThat(rotating(NEW).rotate(5, done -> {}).rewrapped()).isZero();
    room.hasKeys(KEY);
    assertThatThrownBy(() -> room.read(reference(7))).hasMessageContaining("which is not here");
  }

  @Test
  void goesOnWhereItWasInterrupted() {
    rememberMany();

    assertThatThrownBy(
            () ->
                rotating(KEY, NEW)
                    .rotate(
                        5,
                        done -> {
                          throw new IllegalStateException("interrupted at " + done);
                        }))
        .hasMessage("interrupted at 5");
    room.hasKeys(KEY, NEW);
    assertThat(room.read(reference(1))).hasSize(1);
    assertThat(room.read(reference(CASES))).hasSize(1);

    assertThat(rotating(KEY, NEW).rotate(5, done -> {}).rewrapped()).isEqualTo(8);
  }

  @Test
  void leavesAndCountsWhatIsUnderAKeyThatIsNotHere() {
    room.names().remember(reference(1), List.of(person(1, "Grace Hope")));

    var rotated = rotating(NEW).rotate(5, done -> {});

    assertThat(rotated.rewrapped()).isZero();
    assertThat(rotated.underNewest()).isZero();
    assertThat(rotated.underOthers().values()).containsExactly(1L);
    assertThat(room.read(reference(1))).hasSize(1);
  }

  @Test
  void sealsNewCasesUnderTheNewestAtOnce() {
    room.names().remember(reference(1), List.of(person(1, "Grace Hope")));
    room.hasKeys(KEY, NEW);
    room.names().remember(reference(2), List.of(person(2, "Rose Lane")));
    room.hasKeys(NEW);

    assertThat(room.read(reference(2))).hasSize(1);
  }

  private void rememberMany() {
    for (int n = 1; n <= CASES; n++) {
      room.names().remember(reference(n), List.of(person(n, "Name " + n)));
    }
  }

  private RotateVaultKeys rotating(String... keys) {
    return RotateVaultKeys.in(room.database().vault(), () -> String.join("\n", keys), room.clock);
  }

  private static CaseReference reference(int n) {
    return new CaseReference("FTP-2025-%04d".formatted(n));
  }
}
