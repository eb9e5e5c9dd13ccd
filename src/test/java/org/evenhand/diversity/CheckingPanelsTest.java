package org.evenhand.diversity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.diversity.DiversityFixture.ANALYST;
import static org.evenhand.diversity.DiversityFixture.MARCH;
import static org.evenhand.diversity.DiversityFixture.declared;
import static org.evenhand.diversity.DiversityFixture.people;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.diversity.api.AnalysisPlan;
import org.evenhand.diversity.api.AnalysisRequest;
import org.evenhand.diversity.api.Answer;
import org.evenhand.diversity.api.BenchmarkShare;
import org.evenhand.diversity.api.BenchmarkShare.Against;
import org.evenhand.diversity.api.PanelBlockCheck;
import org.evenhand.diversity.api.PanelSetCheck;
import org.evenhand.diversity.api.PanelSitting;
import org.evenhand.diversity.api.PanelSitting.Draw;
import org.evenhand.diversity.api.PanelSitting.Kind;
import org.evenhand.diversity.api.PanelTable;
import org.evenhand.diversity.api.PanelTable.Figures;
import org.evenhand.diversity.api.PanelsChecked;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Problem;
import org.evenhand.statistics.SeatsAsSat.Reading;
import org.evenhand.statistics.Tolerance.Verdict;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;

/** Panels go in, as rows of casework; what comes out is a table of many, once. */
class CheckingPanelsTest {
  private static final String PURPOSE = "MONITOR_PANEL_COMPOSITION";

  /** The first half is lay. */
  private static final List<PersonId> POOL = people(120);

  private static final List<BenchmarkShare> BENCHMARKS =
      List.of(
          new BenchmarkShare(Against.WORKFORCE, "SEX", "FEMALE", 500, 0, 1_000),
          new BenchmarkShare(Against.WORKFORCE, "SEX", "MALE", 500, 0, 1_000),
          new BenchmarkShare(Against.POPULATION, "SEX", "FEMALE", 500, 0, 1_000),
          new BenchmarkShare(Against.POPULATION, "SEX", "MALE", 500, 0, 1_000));

  private final DiversityFixture room = new DiversityFixture();

  @Test
  void tellsSeatsAsSatAndChance() {
    declare("FEMALE", 0, 80);
    declare("MALE", 80, 120);
    var table = set("2026", sittings(120));

    var female = figures(table, Against.WORKFORCE, "FEMALE");
    var male = figures(table, Against.WORKFORCE, "MALE");
    assertThat(female.seats()).isEqualTo(360);
    assertThat(female.reading()).isEqualTo(Reading.MORE);
    assertThat(male.reading()).isEqualTo(Reading.SHORT);
    assertThat(male.count().orElseThrow().atBenchmark()).isEqualTo(180);
    assertThat(male.count().orElseThrow().mostShort())
        .isEqualTo(male.count().orElseThrow().fewestShort())
        .isEqualTo(-female.count().orElseThrow().mostShort());
    assertThat(male.chance().verdict()).isIn(Verdict.DOES_NOT_MIRROR, Verdict.CANNOT_TELL);
    assertThat(male.share() % PanelTable.ROUNDED_TO).isZero();
    assertThat(male.chance().low() % PanelTable.ROUNDED_TO).isZero();
  }

  @Test
  void splitsTheGapInThree() {
    declare("FEMALE", 0, 60); // all lay members
    declare("MALE", 60, 120);
    var table = set("2026", sittings(120));

    var female = figures(table, Against.WORKFORCE, "FEMALE");
    var parts = female.parts().orElseThrow();
    // two seats of three are lay: the pool mirrors, who can sit on a seat does not
    assertThat(parts.pool()).isZero();
    assertThat(parts.eligibility()).isEqualTo(60);
    assertThat(parts.allocation()).isZero();
    assertThat(female.reading()).isEqualTo(Reading.MORE);
    assertThat(female.need().orElseThrow().replacements()).isZero();
  }

  @Test
  void holdsLaySeatsAgainstThePopulationAndTellsNoCountOfThem() {
    declare("MALE", 0, 120);
    declare("FEMALE", 0, 30);
    declare("FEMALE", 60, 90);
    var table = set("2026", sittings(120));
    assertThat(table.lines())
        .filteredOn(line -> line.against() == Against.POPULATION)
        .allSatisfy(line -> assertThat(line.figures().orElseThrow().count()).isEmpty());
    assertThat(figures(table, Against.POPULATION, "MALE").seats()).isEqualTo(240);
  }

  @Test
  void tellsNothingOfFew() {
    declare("FEMALE", 0, 117);
    declare("MALE", 117, 120);
    assertThat(set("2026", sittings(120)).lines()).allMatch(line -> line.figures().isEmpty());
  }

  @Test
  void countsWhoStoppedTheMonitoringAsUndisclosed() {
    declare("FEMALE", 0, 80);
    declare("MALE", 80, 120);
    POOL.subList(0, 20).forEach(person -> room.stopping().ask(person, true));
    room.stopping().ask(POOL.get(0), true);
    var stopped = figures(set("one", sittings(120)), Against.WORKFORCE, "MALE").undisclosed();
    assertThat(stopped).isPositive();
    POOL.subList(0, 20).forEach(person -> room.stopping().ask(person, false));
    assertThat(figures(set("other", sittings(120)), Against.WORKFORCE, "MALE").undisclosed())
        .isZero();
    assertThat(room.column("select 1 from diversity.monitoring_stop")).isEmpty();
  }

  @Test
  void isReckonedOnceWhateverIsHandedInAgain() {
    declare("FEMALE", 0, 80);
    declare("MALE", 80, 120);
    var first = set("2026", sittings(120));
    declare("MALE", 0, 80);
    assertThat(set("2026", sittings(119))).isEqualTo(first);
    assertThat(set("2027", sittings(119))).isNotEqualTo(first);
  }

  @Test
  void looksAtEachPanelByItselfAndTellsNobody() {
    declare("FEMALE", 0, 60);
    declare("MALE", 60, 119);
    var checked = block("2026-Q1", sittings(30));
    assertThat(checked).isEqualTo(new PanelsChecked("2026-Q1", 30));
    assertThat(block("2026-Q1", sittings(12))).isEqualTo(checked);
    assertThat(room.column("select one_group from diversity.panel_flag"))
        .hasSize(30)
        .contains("NO")
        .isSubsetOf("NO", "UNKNOWN");
    assertThat(room.column("select distinct one_group_by_chance::text from diversity.panel_flag"))
        .containsExactly("0.25");
    assertThat(room.column("select encode(panel, 'hex') from diversity.panel_flag"))
        .noneMatch(hex -> hex.startsWith(panel(0).toString().substring(0, 8)));
  }

  @Test
  void refusesABlockThatIsTooSmallAndAnotherPurpose() {
    assertThat(problems(new PanelBlockCheck("b", sittings(9), MARCH, BENCHMARKS), PURPOSE))
        .containsExactly("analysis.block.too_small");
    assertThat(
            problems(
                new PanelSetCheck("s", sittings(30), pool(), MARCH, BENCHMARKS),
                "MONITOR_EQUALITY_OF_TREATMENT"))
        .containsExactly("analysis.plan.not_for_purpose");
  }

  @Test
  void isNeverChanged() {
    for (var sql :
        List.of(
            "update diversity.panel_check set answer = ''",
            "delete from diversity.panel_check",
            "update diversity.panel_flag set one_group = 'NO'",
            "delete from diversity.panel_flag",
            "update diversity.monitoring_stop set month = month")) {
      assertThatThrownBy(() -> room.database().execute(Login.DIVERSITY, sql))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
  }

  private void declare(String sex, int from, int to) {
    room.loading()
        .load(
            POOL.subList(from, to).stream()
                .map(person -> declared(person, Answer.of("SEX", sex)))
                .toList());
  }

  private static UUID panel(int number) {
    return UUID.nameUUIDFromBytes(("panel " + number).getBytes(StandardCharsets.UTF_8));
  }

  /** Two lay members and one of the profession, one after another. */
  private static List<PanelSitting> sittings(int count) {
    var lay = POOL.subList(0, 60);
    var professional = POOL.subList(60, 120);
    var sittings = new ArrayList<PanelSitting>();
    for (int i = 0; i < count; i++) {
      var two = List.of(lay.get(2 * i % 60), lay.get((2 * i + 1) % 60));
      sittings.add(
          new PanelSitting(
              panel(i),
              List.of(
                  new Draw(Kind.LAY, two, new HashSet<>(lay)),
                  new Draw(
                      Kind.PROFESSIONAL,
                      List.of(professional.get(i % 60)),
                      new HashSet<>(professional)))));
    }
    return sittings;
  }

  private static Map<PersonId, Kind> pool() {
    var pool = new HashMap<PersonId, Kind>();
    POOL.subList(0, 60).forEach(person -> pool.put(person, Kind.LAY));
    POOL.subList(60, 120).forEach(person -> pool.put(person, Kind.PROFESSIONAL));
    return pool;
  }

  private PanelTable set(String code, List<PanelSitting> sittings) {
    var plan = new PanelSetCheck(code, sittings, pool(), MARCH, BENCHMARKS);
    return (PanelTable) room.analysing().run(new AnalysisRequest(plan, PURPOSE, ANALYST)).value();
  }

  private Object block(String code, List<PanelSitting> sittings) {
    var workforce = BENCHMARKS.stream().filter(b -> b.against() == Against.WORKFORCE).toList();
    var plan = new PanelBlockCheck(code, sittings, MARCH, workforce);
    return room.analysing().run(new AnalysisRequest(plan, PURPOSE, ANALYST)).value();
  }

  private List<String> problems(AnalysisPlan plan, String purpose) {
    return room.analysing().run(new AnalysisRequest(plan, purpose, ANALYST)).problems().stream()
        .map(Problem::key)
        .toList();
  }

  private static Figures figures(PanelTable table, Against against, String group) {
    return table.lines().stream()
        .filter(line -> line.against() == against && line.group().equals(group))
        .findFirst()
        .orElseThrow()
        .figures()
        .orElseThrow();
  }
}
