package org.evenhand.statistics.audit.invented;

/**
 * What is planted in an invented log.
 *
 * @param cases how many
 * @param seed the same seed gives the same log; fields have streams of their own, so that what one
 *     setting changes leaves the rest as it was
 * @param plantedStage the stage, from 0, at which the group is treated otherwise; -1 for none
 * @param odds the odds ratio of the adverse decision there
 * @param fromMonth the month, from 0, from which it is
 * @param unrecorded how strongly something nobody recorded goes with every decision
 * @param rogues how many of the forty deciders of stage {@code plantedStage} do it, and nobody
 *     else; 0 for all
 * @param biasedDisclosure whether a quarter of the group does not say, and a twentieth of the
 *     others
 * @param slowStage the stage that takes the group longer; -1 for none
 * @param withDurations whether stages take their time and cases are open at the end; otherwise
 *     every stage is decided in the month the case came in, and nobody has two cases
 */
public record Recipe(
    int cases,
    long seed,
    int plantedStage,
    double odds,
    int fromMonth,
    double unrecorded,
    int rogues,
    boolean biasedDisclosure,
    int slowStage,
    boolean withDurations) {
  public Recipe {
    if (cases < 1 || plantedStage >= InventedLog.STAGES.size() || !(odds > 0)) {
      throw new IllegalArgumentException("a log needs cases, a stage that there is, and odds");
    }
  }

  /** Nothing is planted. */
  public static Recipe of(int cases, long seed) {
    return new Recipe(cases, seed, -1, 1, 0, 0, 0, false, -1, true);
  }

  public Recipe planted(int stage, double ratio) {
    return new Recipe(
        cases,
        seed,
        stage,
        ratio,
        fromMonth,
        unrecorded,
        rogues,
        biasedDisclosure,
        slowStage,
        withDurations);
  }

  public Recipe unrecorded(double strength) {
    return new Recipe(
        cases,
        seed,
        plantedStage,
        odds,
        fromMonth,
        strength,
        rogues,
        biasedDisclosure,
        slowStage,
        withDurations);
  }

  public Recipe withBiasedDisclosure() {
    return new Recipe(
        cases,
        seed,
        plantedStage,
        odds,
        fromMonth,
        unrecorded,
        rogues,
        true,
        slowStage,
        withDurations);
  }
}
