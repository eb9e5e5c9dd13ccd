package org.evenhand.fairness.representation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.evenhand.fairness.representation.api.BlockView.State;
import org.evenhand.fairness.representation.api.Reconciliation;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Role;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every confirmed panel has one receipt, and is counted once or still to be counted. */
class ReceiptsOfPanelsAddUpTest {
  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 6);
  private final PanelRoom room = new PanelRoom(60);

  @Test
  void withNoneAtAll() {
    assertThat(room.checking().run()).isEqualTo("0 receipts, 0 blocks closed, 0 checks");
    assertThat(room.counts()).isEqualTo(new Reconciliation(0, 0, 0, 0, 0));
    assertThat(room.status().now().blocks()).isEmpty();
  }

  @Test
  void onceThePanelsOfAQuarterHaveSat() {
    room.benchmark();
    room.quarter(JANUARY);
    assertThat(room.checking().run()).isEqualTo("11 receipts, 0 blocks closed, 0 checks");
    assertThat(room.counts()).isEqualTo(new Reconciliation(11, 0, 0, 0, 11));
    room.moveTo("2025-04-14"); // a fortnight is not over
    assertThat(room.checking().run()).isEqualTo("0 receipts, 0 blocks closed, 0 checks");
    room.moveTo("2025-04-15");
    assertThat(room.checking().run()).isEqualTo("0 receipts, 1 blocks closed, 1 checks");
    assertThat(room.counts()).isEqualTo(new Reconciliation(11, 11, 0, 0, 0));
    assertThat(room.status().now().blocks())
        .extracting("state")
        .containsExactly(State.DONE, State.OPEN);
    assertThat(room.checking().run()).isEqualTo("0 receipts, 0 blocks closed, 0 checks");
  }

  @Test
  void aReceiptTellsTimeQuarterAndBenchmarkAndNoResult() {
    room.benchmark();
    var panel = room.name("SW-1", JANUARY, 0, 1, 40);
    room.checking().run();
    assertThat(room.rows("panel_receipt"))
        .singleElement()
        .asString()
        .startsWith("(" + panel + ",\"2025-01-02 ")
        .contains(",2025-Q1,2024,");
  }

  @Test
  void aQuarterWithTooFewGoesOnIntoTheNext() {
    room.benchmark();
    for (int i = 0; i < 9; i++) {
      room.name("SW-few-" + i, JANUARY.plusDays(i), 2 * i, 2 * i + 1, 36 + i);
    }
    room.moveTo("2025-05-01");
    room.checking().run();
    assertThat(room.counts().open()).isEqualTo(9);
    room.name("SW-tenth", LocalDate.of(2025, 5, 6), 20, 21, 50);
    room.moveTo("2025-08-01");
    room.checking().run();
    assertThat(room.counts()).isEqualTo(new Reconciliation(10, 10, 0, 0, 0));
    assertThat(room.rows("panel_block"))
        .singleElement()
        .asString()
        .startsWith("(\"2025-Q1 to 2025-Q2\",2025-01-01,2025-06-30,2,10,");
  }

  @Test
  void oneThatIsReplacedBeforeItSatIsSupersededAndOneAfterItIsNot() {
    room.quarter(JANUARY);
    room.name("SW-twice", JANUARY.plusDays(40), 0, 1, 40);
    room.name("SW-after", JANUARY.plusDays(10), 2, 3, 41);
    room.moveTo("2025-02-10");
    room.name("SW-twice", JANUARY.plusDays(40), 4, 5, 42);
    room.name("SW-after", JANUARY.plusDays(60), 6, 7, 43); // a fresh panel after a remittal
    room.moveTo("2025-04-20");
    room.checking().run();
    assertThat(room.counts()).isEqualTo(new Reconciliation(15, 14, 1, 0, 0));
  }

  @Test
  void oneThatNeverSatIsCancelledAndOnePutOffWaits() {
    room.quarter(JANUARY);
    var ended = room.name("SW-ended", JANUARY, 0, 1, 40);
    room.hearing(ended, JANUARY, "DISCONTINUED");
    var stoodDown = room.name("SW-down", JANUARY, 2, 3, 41);
    assertThat(room.standingDown(Role.HEARINGS_OFFICER).note(stoodDown, "ILLNESS")).isFalse();
    assertThat(room.standingDown(Role.HEARINGS_MANAGER).note(stoodDown, "ILLNESS")).isTrue();
    assertThat(room.standingDown(Role.HEARINGS_MANAGER).note(stoodDown, "OTHER")).isFalse();
    var putOff = room.name("SW-off", JANUARY, 4, 5, 42);
    room.hearing(putOff, JANUARY, "POSTPONED");
    room.moveTo("2025-04-20");
    room.checking().run();
    assertThat(room.counts()).isEqualTo(new Reconciliation(14, 11, 0, 2, 1));
    room.changeHearing(putOff, LocalDate.of(2025, 4, 25), "ANNOUNCED");
    room.quarter(LocalDate.of(2025, 4, 7));
    room.moveTo("2025-07-20");
    room.checking().run();
    assertThat(room.counts()).isEqualTo(new Reconciliation(25, 23, 0, 2, 0));
  }

  @Test
  void whatComesToLightLaterBelongsToTheNextBlock() {
    room.quarter(JANUARY);
    room.moveTo("2025-04-20");
    room.checking().run();
    var closed = room.rows("panel_block");
    room.name("SW-late", JANUARY.plusDays(3), 0, 1, 40);
    room.quarter(LocalDate.of(2025, 4, 7));
    room.moveTo("2025-07-20");
    room.checking().run();
    assertThat(room.rows("panel_block")).hasSize(2).containsAll(closed);
    assertThat(room.counts()).isEqualTo(new Reconciliation(23, 23, 0, 0, 0));
  }

  @Test
  void aBlockOnceClosedCannotBeChanged() {
    room.quarter(JANUARY);
    room.moveTo("2025-04-20");
    room.checking().run();
    for (var table :
        List.of(
            "panel_receipt", "panel_block", "panel_block_entry", "benchmark", "panel_verdict")) {
      for (var sql : List.of("delete from casework.", "truncate casework.")) {
        assertThatThrownBy(() -> room.database().execute(Login.CASEWORK, sql + table))
            .isInstanceOfSatisfying(
                SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
      }
    }
    assertThatThrownBy(
            () ->
                room.database()
                    .execute(Login.CASEWORK, "update casework.panel_block set panels = 99"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void aCheckIsDueUntilThereIsAWorkforceToCheckAgainst() {
    room.quarter(JANUARY);
    room.moveTo("2025-04-20");
    room.checking().run();
    assertThat(room.status().now().blocks())
        .extracting("state")
        .containsExactly(State.DUE, State.OPEN);
    room.benchmark();
    assertThat(room.checking().run()).isEqualTo("0 receipts, 0 blocks closed, 1 checks");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverHappensInWhateverOrder(long seed) {
    var random = new Random(seed);
    var panels = new ArrayList<UUID>();
    room.benchmark();
    for (int step = 0; step < 400; step++) {
      happens(random, panels);
      if (step % 10 == 0) {
        room.checking().run();
        var counts = room.counts();
        assertThat(counts.confirmed()).isEqualTo(panels.size());
        assertThat(counts.addsUp()).as(counts.toString()).isTrue();
      }
    }
    assertThat(room.counts().checked()).isGreaterThan(100);
    assertThat(room.counts().superseded()).isPositive();
    assertThat(room.counts().cancelled()).isPositive();
  }

  private void happens(Random random, List<UUID> panels) {
    var today = CivilTime.today(room.clock());
    var what = random.nextInt(20);
    if (what < 14 || panels.isEmpty()) {
      var chair = 2 * random.nextInt(18);
      panels.add(
          room.name(
              "SW-" + random.nextInt(150),
              today.plusDays(random.nextInt(60)),
              chair,
              (chair + 1 + 2 * random.nextInt(17)) % 36,
              36 + random.nextInt(24)));
    } else if (what < 16) {
      room.standingDown(Role.HEARINGS_MANAGER)
          .note(panels.get(random.nextInt(panels.size())), "ILLNESS");
    } else if (what == 16) {
      var panel = panels.get(panels.size() - 1);
      if (room.rows("hearing").stream().noneMatch(row -> row.contains(panel.toString()))) {
        room.hearing(panel, today.plusDays(20), "LISTED");
      }
    } else if (what == 17) {
      var panel = panels.get(random.nextInt(panels.size()));
      var states = List.of("OPEN", "POSTPONED", "AGREED", "ANNOUNCED");
      room.changeHearing(panel, today, states.get(random.nextInt(states.size())));
    } else {
      room.moveTo(today.plusDays(random.nextInt(12)).toString());
    }
  }
}
