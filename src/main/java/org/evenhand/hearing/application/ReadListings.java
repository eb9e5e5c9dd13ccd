package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.hearing.api.HearingToList;
import org.evenhand.hearing.api.InvitationState;
import org.evenhand.hearing.api.ListedHearing;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.SittingInvitation;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.hearing.persistence.Invitations;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.application.RuleSets;

/** What waits to be listed, and what is listed when. Whose cases a reader may see, others say. */
@Dependent
public class ReadListings {
  private final Hearings hearings;
  private final ReadCase cases;
  private final RuleSets rules;
  private final WaitingToBeListed waiting;
  private final Invitations invitations;

  @Inject
  public ReadListings(
      Hearings hearings,
      ReadCase cases,
      RuleSets rules,
      WaitingToBeListed waiting,
      Invitations invitations) {
    this.hearings = hearings;
    this.cases = cases;
    this.rules = rules;
    this.waiting = waiting;
    this.invitations = invitations;
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
    var found = hearings.listedBetween(from, to);
    var asked =
        invitations.of(found.stream().map(Hearing::id).toList()).stream()
            .collect(Collectors.groupingBy(SittingInvitation::hearing));
    var began = cases.rules(found.stream().map(Hearing::reference).collect(Collectors.toSet()));
    return found.stream()
        .map(
            hearing ->
                listed(
                    hearing,
                    rules.load(began.get(hearing.reference())),
                    asked.getOrDefault(hearing.id(), List.of())))
        .toList();
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

  private static ListedHearing listed(
      Hearing hearing, RuleSet ruled, List<SittingInvitation> asked) {
    var rule = ruled.hearing(hearing.type());
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
        rule.lastDayToSend(first),
        count(asked, InvitationState.DECLINED),
        count(asked, InvitationState.LAPSED),
        count(asked, InvitationState.INVITED));
  }

  private static int count(List<SittingInvitation> asked, InvitationState state) {
    return (int) asked.stream().filter(one -> one.state() == state).count();
  }
}
