package org.evenhand.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.evenhand.casefile.api.NewCase;
import org.evenhand.casefile.api.NewCase.NewParty;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.casefile.application.OpenCase;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.RuleSetId;

/** Cases to test with. */
public final class CaseFixture {
  public static final RuleSetId SOCIAL_WORK = RuleSetId.of("social-work-england/2022.2");
  public static final RuleSetId NURSING = RuleSetId.of("nursing-council/2024.1");

  private CaseFixture() {}

  /** An open case about a registrant with an e-mail address, raised by an employer. */
  public static CaseReference aCase(CaseworkTransactions unit, Clock clock, RuleSetId rules) {
    var start =
        new NewCase(
            LocalDate.of(2026, 4, 30),
            SourceType.values()[0],
            "Opened records without a work reason",
            "NOT_KNOWN",
            rules,
            List.of(
                new NewParty(
                    PartyRole.REGISTRANT,
                    "Marian Castellane",
                    "",
                    "marian@example.org",
                    "4 Orchard Row\nHarrowby"),
                new NewParty(
                    PartyRole.EMPLOYER,
                    "Helen Sprott",
                    "Harrowby Metropolitan Council",
                    "helen@example.org",
                    "Town Hall\nHarrowby")));
    return unit.asking(
        entities ->
            new OpenCase(new Cases(entities), UUID::randomUUID, new Random(7), clock)
                .open(start)
                .reference());
  }
}
