package org.evenhand.demonstration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.evenhand.diversity.application.ReadQuestions;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.application.RuleSets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Told often enough, what was planted is there to be found, and nothing else happens than may. */
class PlantedDisparitiesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final RuleSet RULES = RuleSets.shipped().inForce(TODAY);
  private static final PlantedRates RATES = PlantedRates.shipped();
  private static final List<Logged> LOG = new ArrayList<>();
  private static List<Registrant> people;

  @BeforeAll
  static void isTold() {
    var random = new SplittableRandom(3);
    var questions = new ReadQuestions().now();
    people = new InventedRegister(RATES, questions, TODAY).draw(6_000, new Dice(random.split()));
    var pool = new Pool(RATES, questions, TODAY, new Dice(random.split()));
    var history = new History(RULES, RATES, people, pool, TODAY, random.split());
    history.plan(9_000, 0, done -> {});
    history.tell(
        new History.Register(number -> new UUID(0, number.hashCode()), code -> new UUID(1, 1)),
        (table, values) -> assertThat(values).as(table.name()).hasSize(table.width()),
        LOG::add,
        course -> {},
        done -> {});
  }

  @Test
  void hasTheSharesOfTheRegister() {
    assertThat(share(Group.BLACK)).isCloseTo(RATES.rate("register.black"), within(0.02));
    assertThat(share(Group.MEN)).isCloseTo(RATES.rate("register.men"), within(0.02));
    assertThat(share(Group.AGED40)).isCloseTo(RATES.rate("register.aged40"), within(0.03));
  }

  @Test
  void findsTheRatiosAtTriage() {
    for (var group : Group.values()) {
      assertThat(relative(DecisionPoint.DP_02, "INVESTIGATE", group))
          .as(group.name())
          .isCloseTo(RATES.ratio("triage", java.util.Set.of(group)), within(0.2));
    }
  }

  @Test
  void findsTheRatiosAtTheCaseExaminers() {
    assertThat(relative(DecisionPoint.DP_11, "REFER_TO_HEARING", Group.BLACK))
        .isCloseTo(RATES.ratio("examiners", java.util.Set.of(Group.BLACK)), within(0.45));
  }

  @Test
  void findsNoRatioInRemovalBetweenEthnicGroups() {
    assertThat(relative(DecisionPoint.DP_22, "REMOVAL", Group.BLACK)).isCloseTo(1.0, within(0.4));
  }

  @Test
  void decidesOnlyWhatTheRuleSetHasOpen() {
    for (var entry : LOG) {
      entry
          .taken()
          .ifPresent(
              taken ->
                  assertThat(RULES.isOpen(taken.point(), taken.outcome()))
                      .as(taken.point() + " " + taken.outcome())
                      .isTrue());
    }
  }

  @Test
  void decidesNothingBeforeItsStageAndNothingAfterTheEnd() {
    var last = new HashMap<String, Logged>();
    LOG.stream()
        .sorted(java.util.Comparator.comparing(Logged::at))
        .forEach(
            entry -> {
              var before = last.put(entry.about().reference(), entry);
              if (before == null) {
                assertThat(entry.stage()).hasValue(org.evenhand.casefile.api.Stage.RECEIPT);
              } else {
                assertThat(before.outcome()).as("decided after the end").isEmpty();
              }
            });
    assertThat(last.values()).allMatch(entry -> !entry.outcome().isEmpty());
  }

  @Test
  void variesNames() {
    var names = people.stream().map(person -> person.name().full()).distinct().count();
    assertThat(names).isGreaterThan(people.size() * 8 / 10);
  }

  @Test
  void isWrittenDownInTheDocumentation() throws IOException {
    var page = Files.readString(Path.of("docs", "demonstration.md"));
    for (var rate : RATES.rates()) {
      assertThat(page).contains("| `" + rate.code() + "` | " + rate.value() + " |");
    }
    for (var ratio : RATES.ratios()) {
      assertThat(page)
          .contains("| `" + ratio.code() + "` | " + ratio.group() + " | " + ratio.value() + " |");
    }
  }

  private static double share(Group group) {
    return people.stream().filter(person -> person.groups().contains(group)).count()
        / (double) people.size();
  }

  /** How many times as likely an outcome is for a group, against everybody else. */
  private static double relative(DecisionPoint point, String outcome, Group group) {
    var counts = new EnumMap<>(Map.of(Group.BLACK, new double[4]));
    var of = counts.computeIfAbsent(group, some -> new double[4]);
    for (var entry : LOG) {
      var taken = entry.taken().filter(it -> it.point() == point);
      if (taken.isPresent()) {
        var in = entry.about().registrant().groups().contains(group) ? 0 : 2;
        of[in] += taken.get().outcome().equals(outcome) ? 1 : 0;
        of[in + 1]++;
      }
    }
    return (of[0] / of[1]) / (of[2] / of[3]);
  }
}
