package org.evenhand.fairness.representation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.evenhand.diversity.api.AnalysisRequest;
import org.evenhand.diversity.api.PanelSetCheck;
import org.evenhand.diversity.api.PanelSitting;
import org.evenhand.diversity.api.PanelSitting.Draw;
import org.evenhand.diversity.api.PanelTable;
import org.evenhand.exchange.OwnTransaction;
import org.evenhand.fairness.representation.persistence.Blocks;
import org.evenhand.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The attack that an exact, live score falls to: change one seat, look, and whenever the score
 * moves, the two members differ. Here nothing moves.
 */
class SwappingSeatsTellsNobodyTest {
  /** 10,000 with {@code -Devenhand.swaps=10000}. */
  private static final int SWAPS = Integer.getInteger("evenhand.swaps", 1_000);

  private static final int CONFIRMED = 60;
  private final PanelRoom room = new PanelRoom(60);
  private final Random random = new Random(4_000);
  private final List<String> strata = new ArrayList<>(Collections.nCopies(24, "MALE"));

  @BeforeEach
  void aYearIsClosed() {
    strata.addAll(Collections.nCopies(36, "FEMALE"));
    Collections.shuffle(strata, random);
    room.benchmark();
    room.declare(strata);
    for (int quarter = 0; quarter < 4; quarter++) {
      room.quarter(LocalDate.of(2025, 1 + 3 * quarter, 2));
    }
    room.moveTo("2026-02-01");
    room.checking().run();
  }

  /** Somebody who could change a seat that was counted, and have the year reckoned again. */
  @Test
  void whoReckonsAYearAgainWithOneSeatChanged() {
    var plan = theYear();
    var first = asked(plan);
    var differ = 0;
    var told = 0;
    for (int i = 0; i < SWAPS; i++) {
      var swap = swapped(plan);
      differ += swap.differ ? 1 : 0;
      told += asked(swap.plan).equals(first) ? 0 : 1;
    }
    assertThat(differ).as("pairs of members who differ").isGreaterThan(SWAPS / 4);
    assertThat(told).as("swaps that told anything").isZero();
  }

  /** What the defence is for: reckoned anew each time, the same swaps would tell. */
  @Test
  void butWouldIfItWereReckonedAnew() {
    var plan = theYear();
    var first = asked(plan);
    var told = 0;
    for (int i = 0; i < 50; i++) {
      var swap = swapped(plan);
      var anew =
          new PanelSetCheck(
              "anew " + i,
              swap.plan.sittings(),
              swap.plan.pool(),
              swap.plan.asAt(),
              swap.plan.benchmarks());
      told += asked(anew).equals(first) ? 0 : 1;
    }
    assertThat(told).isPositive();
  }

  /**
   * Somebody who confirms a panel, changes a seat by naming it again, and reads all that a
   * scheduler and equality assurance may read after each.
   */
  @Test
  void whoNamesPanelsOneSeatAtATime() {
    var before = read();
    for (int i = 0; i < CONFIRMED; i++) {
      room.name(
          "SW-attack",
          LocalDate.of(2026, 3, 20),
          2 * random.nextInt(18),
          2 * random.nextInt(18) + 1,
          36 + random.nextInt(24));
      room.clock().move(java.time.Duration.ofMinutes(10));
      room.checking().run();
      assertThat(read()).isEqualTo(before);
    }
    assertThat(room.counts().open()).isEqualTo(CONFIRMED);
  }

  private String read() {
    var report = room.reading().report(PanelRoom.ASSURANCE);
    return report.period().toString() + report.status() + room.status().now();
  }

  private PanelSetCheck theYear() {
    return new OwnTransaction(room.casework())
        .commit(
            connection -> {
              var set = new Blocks(connection).sets().get(0);
              return CheckPanels.plan(connection, set);
            });
  }

  private PanelTable asked(PanelSetCheck plan) {
    var request = new AnalysisRequest(plan, CheckPanels.PURPOSE, PanelRoom.ASSURANCE);
    return (PanelTable) room.analysis().run(request).value();
  }

  private record Swap(PanelSetCheck plan, boolean differ) {}

  /** One member of one draw gives way to another who could have sat. */
  private Swap swapped(PanelSetCheck plan) {
    var sittings = new ArrayList<>(plan.sittings());
    var place = random.nextInt(sittings.size());
    var draws = new ArrayList<>(sittings.get(place).draws());
    var drawn = random.nextInt(draws.size());
    var draw = draws.get(drawn);
    var leaves = draw.drawn().get(0);
    var others =
        draw.eligible().stream()
            .filter(one -> !draw.drawn().contains(one))
            .sorted(java.util.Comparator.comparing(PersonId::value))
            .toList();
    var comes = others.get(random.nextInt(others.size()));
    draws.set(drawn, new Draw(draw.kind(), List.of(comes), draw.eligible()));
    sittings.set(place, new PanelSitting(sittings.get(place).panel(), draws));
    return new Swap(
        new PanelSetCheck(plan.set(), sittings, plan.pool(), plan.asAt(), plan.benchmarks()),
        !stratum(leaves).equals(stratum(comes)));
  }

  private String stratum(PersonId person) {
    return strata.get(room.members().indexOf(person.value()));
  }
}
