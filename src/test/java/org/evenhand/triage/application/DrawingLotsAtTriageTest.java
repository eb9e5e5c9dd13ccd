package org.evenhand.triage.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;
import static org.evenhand.testing.StepBench.answers;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;
import org.evenhand.testing.StepBench;
import org.evenhand.triage.api.LotteryView;
import org.evenhand.triage.model.LotteryDraw;
import org.evenhand.triage.model.LotteryDraw.Arm;
import org.evenhand.triage.persistence.Enquiries;
import org.evenhand.triage.persistence.Lotteries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cases are drawn to be masked or not, once, before anything is known of them. */
class DrawingLotsAtTriageTest {
  private static final Actor ADMIN = new Actor("admin", "An Administrator", Set.of());
  private final StepBench bench = new StepBench("2026-03-02T09:00:00Z");

  @AfterEach
  void noLotteryRunsAnyMore() {
    end("The test is over");
  }

  @Test
  void isOffUnlessSomebodyBeganIt() {
    var reference = bench.aCase(SOCIAL_WORK);
    draw(reference);
    assertThat(armOf(reference)).isEqualTo("DONE");
    assertThat(begin(" ", 50)).containsExactly(Problem.at("reason", "lottery.reason.missing"));
    assertThat(begin("Trial", 100)).containsExactly(Problem.at("masked", "lottery.masked.range"));
    assertThat(begin("Trial", 50)).isEmpty();
    assertThat(begin("Another", 50)).containsExactly(Problem.of("lottery.runs"));
  }

  @Test
  void goesTheWayThatWasDrawn() {
    begin("Trial", 1);
    var reference = bench.aCase(SOCIAL_WORK);
    draw(reference);
    var seed = seedOf();
    var expected = new LotteryDraw(seed).arm(fileNumber(reference), 1);
    assertThat(armOf(reference)).isEqualTo(expected == Arm.OPEN ? "DRAWN_OPEN" : "DONE");
  }

  @Test
  void isDrawnOnceForGood() {
    begin("Trial", 1);
    var reference = bench.aCase(SOCIAL_WORK);
    draw(reference);
    var first = armOf(reference);
    end("Enough");
    begin("All are masked now", 99);
    draw(reference);
    assertThat(armOf(reference)).isEqualTo(first);
  }

  @Test
  void canBeDrawnAgainByAnybodyOnceItHasEnded() {
    begin("Trial", 50);
    for (int i = 0; i < 20; i++) {
      draw(bench.aCase(SOCIAL_WORK));
    }
    var running = bench.<UUID>read(() -> lotteries().running().orElseThrow().id());
    assertThat(of(running).seed()).as("while it runs").isEmpty();
    end("Enough");
    var ended = of(running);
    assertThat(ended.drawn()).isEqualTo(20);
    assertThat(ended.drawnAgain()).isEqualTo(20);
    var seed = HexFormat.of().parseHex(ended.seed().orElseThrow());
    assertThat(new LotteryDraw(seed).commitment()).isEqualTo(ended.commitment());
  }

  @Test
  void cannotBeBentBehindTheDoors() {
    begin("Trial", 50);
    draw(bench.aCase(SOCIAL_WORK));
    for (var sql :
        List.of(
            "update casework.triage_draw set arm = 'OPEN'",
            "delete from casework.triage_draw",
            "update casework.triage_lottery set seed = sha256('x')",
            "update casework.triage_lottery set masked = 1",
            "delete from casework.triage_lottery")) {
      assertThatThrownBy(() -> tries(sql))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
  }

  @Test
  void drawsAsManyAsItSays() {
    var seed = new byte[32];
    new Random(3).nextBytes(seed);
    var draw = new LotteryDraw(seed);
    var masked =
        java.util.stream.IntStream.range(1_000, 11_000)
            .filter(number -> draw.arm("26-" + number, 30) == Arm.MASKED)
            .count();
    assertThat((double) masked / 10_000).isCloseTo(0.30, within(0.02));
  }

  private void tries(String sql) throws SQLException {
    try (var connection = bench.unit.source().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<Problem> begin(String reason, int masked) {
    return bench.<List<Problem>>read(() -> lottery().begin(reason, masked).stream().toList());
  }

  private void end(String reason) {
    bench.unit.doing(() -> new EndLottery(lotteries(), () -> ADMIN, bench.clock).end(reason));
  }

  private void draw(CaseReference reference) {
    bench.unit.doing(() -> lots().of(reference, bench.readCase().get(reference).fileNumber()));
  }

  /** What making enquiries then says. */
  private String armOf(CaseReference reference) {
    var gather = new GatherEnquiries(new Enquiries(bench.unit.entities()), lots(), bench.ids);
    var context = bench.context(reference, SOCIAL_WORK, "bethan");
    return bench.does(gather, context, answers("needed", "NOT_NEEDED")).value().outcome();
  }

  private String fileNumber(CaseReference reference) {
    return bench.<String>read(() -> bench.readCase().get(reference).fileNumber().value());
  }

  private byte[] seedOf() {
    return bench.<byte[]>read(() -> lotteries().running().orElseThrow().seed());
  }

  private LotteryView of(UUID id) {
    return bench.<List<LotteryView>>read(() -> lotteries().all()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private RunLottery lottery() {
    return new RunLottery(lotteries(), () -> ADMIN, new Random(), bench.ids, bench.clock);
  }

  private DrawLot lots() {
    return new DrawLot(lotteries(), bench.clock);
  }

  private Lotteries lotteries() {
    return new Lotteries(bench.unit.source());
  }
}
