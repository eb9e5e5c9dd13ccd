package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.hearing.api.HearingToList;
import org.evenhand.hearing.api.ListedHearing;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.ruleset.application.RuleSets;

/** What waits to be listed, and what is listed when. Whose cases a reader may see, others say. */
@Dependent
public class ReadListings {
  private final Hearings hearings;
  private final ReadCase cases;
  private final RuleSets rules;
  private final WaitingToBeListed waiting;

  @Inject
  public ReadListings(
      Hearings hearings, ReadCase cases, RuleSets rules, WaitingToBeListed waiting) {
    this.hearings = hearings;
    this.cases = cases;
    this.rules = rules;
    this.waiting = waiting;
  }

  /** The longest waiting first. */
  public List<HearingToList> toList() {
    var wait = waiting.cases();
    return hearings.toList().stream()
        .filter(hearing -> wait.contains(hearing.reference()))
        .map(ReadListings::toList)
        .toList();
  }

  /** Hearings that sit on some day of a span, by first day. */
  public List<ListedHearing> listed(LocalDate from, LocalDate to) {
    return hearings.listedBetween(from, to).stream().map(this::listed).toList();
  }

  static HearingToList toList(Hearing hearing) {
    var needs = hearing.needs();
    return new HearingToList(
        hearing.id(),
        hearing.reference(),
        hearing.type(),
        needs.days(),
        needs.mode(),
        needs.witnesses(),
        needs.more(),
        hearing.askedOn().orElse(null),
        hearing.state().equals("POSTPONED"));
  }

  private ListedHearing listed(Hearing hearing) {
    var rule = rules.load(cases.get(hearing.reference()).rules()).hearing(hearing.type());
    var first = hearing.firstDay().orElseThrow();
    return new ListedHearing(
        hearing.id(),
        hearing.reference(),
        hearing.type(),
        hearing.state(),
        first,
        hearing.lastDay().orElse(first),
        hearing.mode(),
        hearing.venue(),
        hearing.panel().isPresent(),
        hearing.isNoticed(),
        rule.lastDayToSend(first));
  }
}
