package org.evenhand.ruleset.model;

import static org.evenhand.kernel.DecisionPoint.*;

import java.util.Map;
import java.util.Set;
import org.evenhand.kernel.DecisionPoint;

/**
 * Every outcome code that the product knows at each decision point. A rule set opens some of them;
 * it cannot invent one that no process model would know how to go on from.
 */
final class DecisionCatalogue {
  private static final Map<DecisionPoint, Set<String>> CODES =
      Map.ofEntries(
          Map.entry(DP_01, Set.of("NOT_FOR_US", "MORE_INFORMATION", "PROCEED")),
          Map.entry(DP_02, Set.of("INVESTIGATE", "CLOSE_NFA", "CLOSE_REFER", "ORDINARY_ROUTE")),
          Map.entry(DP_03, Set.of("REFER", "NOT_REFER")),
          Map.entry(DP_04, Set.of("NO_ORDER", "INTERIM_CONDITIONS", "INTERIM_SUSPENSION")),
          Map.entry(DP_05, Set.of("CONFIRM", "VARY", "SWAP", "REVOKE")),
          Map.entry(DP_06, Set.of("APPLY", "NOT_NEEDED", "EXTENDED", "CONFIRMED", "REFUSED")),
          Map.entry(DP_07, Set.of("COMPLETE")),
          Map.entry(DP_08, Set.of("DONE")),
          Map.entry(DP_09, Set.of("REALISTIC_PROSPECT", "NO_REALISTIC_PROSPECT")),
          Map.entry(DP_10, Set.of("HEARING_NEEDED", "HEARING_NOT_NEEDED")),
          Map.entry(
              DP_11,
              Set.of(
                  "CLOSE_NFA", "ADVICE", "WARNING_LETTER", "PROPOSE_DISPOSAL", "REFER_TO_HEARING")),
          Map.entry(DP_12, Set.of("ACCEPTED", "REFUSED", "NO_RESPONSE")),
          Map.entry(
              DP_13,
              Set.of("NOT_ELIGIBLE", "NO_FULL_REVIEW", "FULL_REVIEW", "UPHOLD", "FRESH_DECISION")),
          Map.entry(DP_14, Set.of("DONE")),
          Map.entry(DP_15, Set.of("DONE")),
          Map.entry(DP_16, Set.of("POSTPONE")),
          Map.entry(DP_17, Set.of("GRANT", "REFUSE")),
          Map.entry(DP_18, Set.of("APPROVE", "REJECT")),
          Map.entry(DP_19, Set.of("SOME_PROVED", "NONE_PROVED", "PROVED", "NOT_PROVED")),
          Map.entry(DP_20, Set.of("GROUND_FOUND", "NO_GROUND")),
          Map.entry(DP_21, Set.of("IMPAIRED", "NOT_IMPAIRED")),
          Map.entry(
              DP_22,
              Set.of("NO_ACTION", "ADVICE", "WARNING", "CONDITIONS", "SUSPENSION", "REMOVAL")),
          Map.entry(DP_23, Set.of("INTERIM_ORDER", "NOT_NEEDED")),
          Map.entry(DP_24, Set.of("ADJOURN")),
          Map.entry(DP_25, Set.of("PROCEED", "ADJOURN")),
          Map.entry(DP_26, Set.of("PUBLIC", "PRIVATE", "PARTLY_PRIVATE")),
          Map.entry(DP_27, Set.of("COMPLIANT", "BREACH")),
          Map.entry(DP_28, Set.of("EXTEND", "VARY", "REPLACE", "REVOKE", "LAPSE")),
          Map.entry(DP_29, Set.of("DISMISSED", "SUBSTITUTED", "QUASHED", "REMITTED")),
          Map.entry(DP_30, Set.of("RESTORE", "RESTORE_WITH_CONDITIONS", "REFUSE")),
          Map.entry(DP_31, Set.of("GRANT", "REFUSE")),
          Map.entry(DP_32, Set.of("LISTED_OFFENCE", "NOT_LISTED")));

  private DecisionCatalogue() {}

  static Set<String> codes(DecisionPoint point) {
    return CODES.get(point);
  }
}
