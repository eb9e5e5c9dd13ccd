package org.evenhand.order.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;
import org.evenhand.order.api.PublishedOutcome;
import org.evenhand.order.persistence.Orders;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.Databases;
import org.evenhand.testing.MovableClock;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingWhatIsPublishedTest {
  private static final TestDatabase DATABASE = Databases.fresh();
  private static final CaseworkTransactions UNIT = new CaseworkTransactions(DATABASE);
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  private final MovableClock clock = new MovableClock("2026-05-04T09:00:00Z");
  private CaseReference reference;

  @BeforeEach
  void openACase() {
    reference = CaseFixture.aCase(UNIT, clock, CaseFixture.SOCIAL_WORK);
  }

  @AfterAll
  static void close() {
    UNIT.close();
  }

  @Test
  void showsATextUpToItsLastDayAndNotADayLonger() {
    publish(null, TODAY);
    assertThat(shown()).isEqualTo(1);
    clock.move(java.time.Duration.ofDays(1));
    assertThat(shown()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "ANNOUNCED, 1",
    "IN_FORCE, 1",
    "REVOKED, 0",
    "LAPSED, 1",
    "ENDED, 0",
    "QUASHED, 0",
    "REMITTED, 0"
  })
  void showsATextWithoutATermAsLongAsItsOrderStands(String state, int shown) {
    publish(order(state, null), null);
    assertThat(shown()).isEqualTo(shown);
  }

  @Test
  void takesATextDownOnceItsOrderHasEndedThoughNobodyHasSaidSoYet() {
    publish(order("IN_FORCE", TODAY), null);
    assertThat(shown()).isEqualTo(1);
    clock.move(java.time.Duration.ofDays(1));
    assertThat(shown()).isZero();
  }

  @Test
  void showsNothingThatACourtUndidThoughItsTermIsNotOver() {
    publish(order("QUASHED", null), TODAY.plusYears(1));
    assertThat(shown()).isZero();
  }

  @Test
  void countsWhatItPages() {
    publish(null, TODAY);
    var page = UNIT.asking(unit -> read().published(0, 1));
    assertThat(page.items()).hasSize(1);
    assertThat(page.total()).isGreaterThanOrEqualTo(1);
  }

  private int shown() {
    List<PublishedOutcome> shown = UNIT.asking(unit -> read().publishedOf(reference));
    return shown.size();
  }

  private ReadOrders read() {
    return new ReadOrders(new Orders(UNIT.entities()), clock);
  }

  private UUID order(String state, LocalDate ends) {
    var id = UUID.randomUUID();
    sql(
        "insert into casework.final_order (id, case_reference, kind, months, terms, made_on,"
            + " made_by, state, takes_effect_on, ends_on, version)"
            + " values (?, ?, 'SUSPENSION', 12, '', ?, 'HEARING', ?, ?, ?, 1)",
        id,
        reference.value(),
        TODAY,
        state,
        TODAY,
        ends);
    return id;
  }

  private void publish(UUID order, LocalDate until) {
    sql(
        "insert into casework.publication (id, case_reference, order_id, title, public_text,"
            + " private_text, state, prepared_by, approved_by, published_on, until, version)"
            + " values (?, ?, ?, 'Title', 'Text', '', 'PUBLISHED', 'a', 'b', ?, ?, 1)",
        UUID.randomUUID(),
        reference.value(),
        order,
        TODAY,
        until);
  }

  private static void sql(String statement, Object... values) {
    try (var connection = DATABASE.casework().getConnection();
        var prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      prepared.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
