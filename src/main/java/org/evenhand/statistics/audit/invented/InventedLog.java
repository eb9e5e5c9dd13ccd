package org.evenhand.statistics.audit.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.evenhand.statistics.Normal;
import org.evenhand.statistics.audit.Outcome;

/**
 * A log of decisions over five years as a regulator might have it, with a disparity planted where
 * one likes: five stages, four characteristics, grades that themselves differ by group, forty
 * deciders a stage, seasons, cases still open at the end. Everything follows from the seed.
 */
public final class InventedLog {
  public static final List<String> STAGES =
      List.of("triage", "investigation", "examiners", "hearing", "sanction");

  /** Names of the characteristics, in the order of {@link Person#answers()}. */
  public static final List<String> CHARACTERISTICS =
      List.of("ethnicity", "sex", "disability", "age");

  private static final int MONTHS = 60;
  private static final int DECIDERS = 40;
  private static final double[] BASE = {-0.5, 0.9, -0.8, 0.3, -0.2};
  private static final double[] SLOPE = {0.5, 0.4, 0.6, 0.7, 0.9};
  private static final double[] SCALE = {60, 120, 150, 90, 200};
  private static final double SHAPE = 1.3;
  private static final double SECOND_CASE = 0.1;
  private static final double SLOWER = 0.2;
  private static final LocalDate START = LocalDate.of(2021, 1, 1);
  private static final LocalDate END = START.plusMonths(MONTHS).minusDays(1);

  private final Recipe recipe;
  private final double[][] leaning = new double[STAGES.size()][DECIDERS];
  private final List<Row> rows = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();

  private InventedLog(Recipe recipe) {
    this.recipe = recipe;
    var random = stream("leaning", 0);
    for (var stage : leaning) {
      for (int d = 0; d < DECIDERS; d++) {
        stage[d] = 0.2 * normal(random);
      }
    }
  }

  public static InventedLog of(Recipe recipe) {
    var log = new InventedLog(recipe);
    log.invent();
    return log;
  }

  /**
   * One decision.
   *
   * @param decidedAt empty for an open one, as null
   */
  public record Row(
      int caseNumber,
      int person,
      String stage,
      LocalDate enteredAt,
      LocalDate decidedAt,
      Outcome outcome,
      String decider,
      String source,
      int seriousness) {}

  /**
   * One person.
   *
   * @param truth to which group they belong of each characteristic: true for the smaller
   * @param ethnicityDisclosed whether they said so of the first; of the others all say
   */
  public record Person(boolean[] truth, boolean ethnicityDisclosed) {
    /** What they said, blank for nothing. */
    public List<String> answers() {
      return List.of(
          !ethnicityDisclosed ? "" : truth[0] ? "minority" : "majority",
          truth[1] ? "man" : "woman",
          truth[2] ? "disabled" : "not disabled",
          truth[3] ? "40 and over" : "under 40");
    }
  }

  public List<Row> rows() {
    return Collections.unmodifiableList(rows);
  }

  public List<Person> people() {
    return Collections.unmodifiableList(people);
  }

  /** The day on which the log ends. */
  public static LocalDate end() {
    return END;
  }

  private void invent() {
    var hadSecond = true;
    for (int i = 0; i < recipe.cases(); i++) {
      var again =
          !hadSecond && recipe.withDurations() && stream("again", i).nextDouble() < SECOND_CASE;
      invent(i, again);
      hadSecond = again;
    }
  }

  private void invent(int number, boolean again) {
    var truth = again ? people.get(people.size() - 1).truth() : truth(number);
    var grade = grade(number, truth[0]);
    if (!again) {
      people.add(new Person(truth, isDisclosed(number, truth[0], grade)));
    }
    var random = stream("case", number);
    var month = random.nextInt(MONTHS);
    var day = random.nextInt(28);
    var source = source(random.nextDouble());
    var unrecorded =
        recipe.unrecorded() == 0 ? 0 : recipe.unrecorded() * normal(stream("unrecorded", number));
    var at = START.plusMonths(month).plusDays(day);
    for (int stage = 0; stage < STAGES.size(); stage++) {
      var decider = stream("decider" + stage, number).nextInt(DECIDERS);
      var decided = recipe.withDurations() ? at.plusDays(days(number, stage, truth[0])) : at;
      var row =
          new Row(
              number,
              people.size() - 1,
              STAGES.get(stage),
              at,
              decided.isAfter(END) ? null : decided,
              outcome(number, stage, truth[0], grade, source, month, decider, unrecorded, decided),
              STAGES.get(stage) + "-" + (decider + 1),
              source,
              grade);
      rows.add(row);
      if (row.outcome() != Outcome.ADVERSE) {
        return;
      }
      at = decided;
    }
  }

  private Outcome outcome(
      int number,
      int stage,
      boolean inGroup,
      int grade,
      String source,
      int month,
      int decider,
      double unrecorded,
      LocalDate decided) {
    if (decided.isAfter(END)) {
      return Outcome.OPEN;
    }
    var logit =
        BASE[stage]
            + SLOPE[stage] * (grade - 1)
            + (source.equals("employer") ? 0.3 : 0)
            + 0.15 * StrictMath.sin(2 * StrictMath.PI * month / 12)
            + leaning[stage][decider]
            + unrecorded
            + (inGroup && isPlanted(stage, month, decider) ? StrictMath.log(recipe.odds()) : 0);
    var chance = 1 / (1 + StrictMath.exp(-logit));
    return stream("outcome" + stage, number).nextDouble() < chance
        ? Outcome.ADVERSE
        : Outcome.OTHER;
  }

  private boolean isPlanted(int stage, int month, int decider) {
    return stage == recipe.plantedStage()
        && month >= recipe.fromMonth()
        && (recipe.rogues() == 0 || decider < recipe.rogues());
  }

  private boolean[] truth(int number) {
    var random = stream("person", number);
    return new boolean[] {
      random.nextDouble() < 0.20,
      random.nextDouble() < 0.18,
      random.nextDouble() < 0.08,
      random.nextDouble() < 0.60
    };
  }

  private int grade(int number, boolean inGroup) {
    var random = stream("grade", number);
    var share = random.nextDouble();
    var grade = share < 0.35 ? 0 : share < 0.70 ? 1 : share < 0.90 ? 2 : 3;
    var raised = random.nextDouble() < 0.15;
    return inGroup && raised ? Math.min(3, grade + 1) : grade;
  }

  private boolean isDisclosed(int number, boolean inGroup, int grade) {
    var silent = recipe.biasedDisclosure() ? inGroup ? 0.25 : 0.05 : 0.06 + (grade == 0 ? 0.04 : 0);
    return stream("silent", number).nextDouble() >= silent;
  }

  private long days(int number, int stage, boolean inGroup) {
    var share = stream("days" + stage, number).nextDouble();
    var slower = inGroup && stage == recipe.slowStage() ? StrictMath.exp(SLOWER) : 1;
    return 1
        + (long) (slower * SCALE[stage] * StrictMath.pow(-StrictMath.log(1 - share), 1 / SHAPE));
  }

  private static String source(double share) {
    return share < 0.50 ? "public" : share < 0.85 ? "employer" : "other";
  }

  private SplittableRandom stream(String field, long number) {
    return new SplittableRandom(
        recipe.seed() * 0x9E3779B97F4A7C15L
            ^ (long) field.hashCode() * 0xC2B2AE3D27D4EB4FL
            ^ number * 0x165667B19E3779F9L);
  }

  private static double normal(SplittableRandom random) {
    return Normal.quantile(Math.min(1 - 1e-12, Math.max(1e-12, random.nextDouble())));
  }
}
