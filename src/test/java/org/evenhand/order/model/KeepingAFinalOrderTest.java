package org.evenhand.order.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.OrderKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeepingAFinalOrderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  /** The term counts the first day: a year from 2 March ends on 1 March. */
  @Property(tries = 300)
  void bindsForItsTermAndNotADayLonger(
      @ForAll @IntRange(min = 0, max = 4000) int later,
      @ForAll @IntRange(min = 1, max = 60) int months) {
    var day = DAY.plusDays(later);
    var order = order(OrderKind.SUSPENSION, months, "");
    order.comeIntoForce(day);
    var ends = order.view().endsOn().orElseThrow();
    assertThat(ends).isBefore(day.plusMonths(months)).isAfter(day);
    assertThat(ends.plusDays(1)).isEqualTo(day.plusMonths(months));
  }

  @Test
  void staysWhenItIsARemoval() {
    var order = order(OrderKind.REMOVAL, 0, "");
    order.comeIntoForce(DAY);
    assertThat(order.view().endsOn()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"WARNING", "CONDITIONS", "SUSPENSION"})
  void isNotMadeWithoutALength(OrderKind kind) {
    assertThatIllegalArgumentException().isThrownBy(() -> order(kind, 0, "Terms"));
    assertThatIllegalArgumentException().isThrownBy(() -> order(kind, -1, "Terms"));
    var other = inForce();
    assertThatIllegalArgumentException().isThrownBy(() -> other.become(kind, DAY, 0, "Terms"));
  }

  @Test
  void isNoRemovalForATime() {
    assertThatIllegalArgumentException().isThrownBy(() -> order(OrderKind.REMOVAL, 12, ""));
  }

  @Test
  void statesItsConditions() {
    assertThatIllegalArgumentException().isThrownBy(() -> order(OrderKind.CONDITIONS, 12, " "));
    var conditions = order(OrderKind.CONDITIONS, 12, "Works supervised");
    conditions.comeIntoForce(DAY);
    assertThatIllegalArgumentException().isThrownBy(() -> conditions.vary(""));
    assertThat(conditions.view().terms()).isEqualTo("Works supervised");
  }

  @Test
  void doesNotComeBackOnceItIsOver() {
    var order = inForce();
    order.end("REVOKED", DAY);
    assertThatIllegalStateException().isThrownBy(() -> order.comeIntoForce(DAY));
    assertThatIllegalStateException().isThrownBy(() -> order.runOn(DAY, 3, ""));
    assertThatIllegalStateException()
        .isThrownBy(() -> order.become(OrderKind.WARNING, DAY, 12, ""));
    assertThatIllegalStateException().isThrownBy(() -> order.end("ENDED", DAY));
    assertThat(order.view().state()).isEqualTo("REVOKED");
  }

  @Test
  void isReviewedOnlyWhenItBinds() {
    var order = order(OrderKind.SUSPENSION, 12, "");
    assertThatIllegalStateException().isThrownBy(() -> order.runOn(DAY, 3, ""));
    assertThatIllegalStateException().isThrownBy(() -> order.vary("Terms"));
  }

  private static FinalOrder inForce() {
    var order = order(OrderKind.SUSPENSION, 12, "");
    order.comeIntoForce(DAY);
    return order;
  }

  private static FinalOrder order(OrderKind kind, int months, String terms) {
    return new FinalOrder(
            UUID.randomUUID(), new CaseReference("FTP-2026-0001"), kind, months, terms)
        .madeBy("HEARING", DAY);
  }
}
