package org.evenhand.fairness.anonymisation.proposal.told;

import org.evenhand.fairness.anonymisation.proposal.Characteristic;

/** What stands in the place of a cue: one wording for each characteristic, never its value. */
final class Neutral {
  private Neutral() {}

  /** Those whose very mention would tell share the most general wording. */
  static String wording(Characteristic characteristic) {
    return switch (characteristic) {
      case AGE -> "[age detail]";
      case ETHNICITY, NATIONALITY -> "[background detail]";
      case RELIGION -> "[belief detail]";
      case DISABILITY -> "[health detail]";
      case LANGUAGE -> "[language detail]";
      case MARITAL -> "[family detail]";
      case SEX, PREGNANCY, SEXUAL_ORIENTATION, GENDER_REASSIGNMENT -> "[personal detail]";
    };
  }
}
