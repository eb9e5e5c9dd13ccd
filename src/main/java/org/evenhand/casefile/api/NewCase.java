package org.evenhand.casefile.api;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.ruleset.api.RuleSetId;

/**
 * What a case starts with.
 *
 * @param receivedOn the day the concern truly arrived, which clocks count from
 * @param sourceType who raised it
 * @param summary in short, in the words of whoever recorded it
 * @param raisedFirst YES, NO or NOT_KNOWN: whether the registrant had raised concerns first
 * @param rules the rule set the case is pinned to
 * @param parties people known so far
 */
public record NewCase(
    LocalDate receivedOn,
    SourceType sourceType,
    String summary,
    String raisedFirst,
    RuleSetId rules,
    List<NewParty> parties) {
  /** Somebody named when the case was opened. */
  public record NewParty(
      PartyRole role, String name, String organisation, String email, String address) {}

  public NewCase {
    parties = List.copyOf(parties);
  }
}
