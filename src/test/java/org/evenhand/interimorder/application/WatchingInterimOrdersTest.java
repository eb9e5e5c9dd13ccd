package org.evenhand.interimorder.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.api.EscalationView;
import org.evenhand.casefile.api.IncidentView;
import org.evenhand.identity.api.Permission;
import org.evenhand.interimorder.api.WatchedOrder;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.Databases;
import org.evenhand.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The board of interim orders in force. */
class WatchingInterimOrdersTest {
  private final CaseworkTransactions unit = new CaseworkTransactions(Databases.fresh());
  private final MovableClock clock = new MovableClock("2024-01-08T09:00:00Z");
  private final InterimDesk desk = new InterimDesk(unit, clock);

  @AfterEach
  void close() {
    unit.close();
  }

  @Test
  void putsTheOrderFirstThatMustBeReviewedFirst() {
    var early = made();
    clock.move(Duration.ofDays(30));
    var late = made();

    assertThat(board()).extracting(watched -> watched.order().id()).containsExactly(early, late);
    assertThat(board().get(0).nextDay()).isEqualTo(LocalDate.of(2024, 7, 7));
    assertThat(board().get(0).review()).isTrue();
    assertThat(board().get(0).daysLeft()).isEqualTo(151);
    assertThat(board().get(0).told()).isEmpty();
  }

  @Test
  void namesEachPersonOnceWhoWasToldAndHasNotAnswered() {
    var order = made();
    clock.move(Duration.ofDays(95));
    guard();
    clock.move(Duration.ofDays(30));
    guard();
    assertThat(told()).containsExactlyInAnyOrder("ruth", "dev", "rosa");

    unit.doing(() -> desk.act().record(order, "T-08", InterimDesk.RUTH, "Listed for Monday"));

    assertThat(told()).isEmpty();
  }

  @Test
  void keepsAMissedReviewInSight() {
    made();
    clock.move(Duration.ofDays(190));
    guard();

    var watched = board().get(0);
    assertThat(watched.daysLeft()).isEqualTo(-9);
    assertThat(watched.passed())
        .extracting(IncidentView::kind)
        .containsExactly("INTERIM_REVIEW_MISSED");
  }

  @Test
  void forgetsWhatIsOver() {
    var reference = desk.aCase(CaseFixture.SOCIAL_WORK);
    desk.made(reference, CaseFixture.SOCIAL_WORK, 6);
    unit.doing(() -> desk.end().end(reference, desk.today(), InterimDesk.RUTH));

    assertThat(board()).isEmpty();
  }

  @Test
  void isForThoseWhoAnswerForThem() throws NoSuchMethodException {
    assertThat(
            WatchInterimOrders.class
                .getMethod("all")
                .getAnnotation(RequiresPermissions.class)
                .value())
        .containsExactly(Permission.ESCALATION_ANSWER);
  }

  private UUID made() {
    return desk.made(desk.aCase(CaseFixture.SOCIAL_WORK), CaseFixture.SOCIAL_WORK, 18);
  }

  private void guard() {
    unit.doing(() -> desk.guard().guard());
  }

  private List<WatchedOrder> board() {
    return unit.asking(entities -> desk.watchAll().all());
  }

  private List<String> told() {
    return board().get(0).told().stream().map(EscalationView::account).toList();
  }
}
