package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.PartyView;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.casefile.application.StateAllegations;
import org.evenhand.hearing.api.PublicHearing;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.CivilTime;
import org.evenhand.ruleset.api.Ground;
import org.evenhand.ruleset.api.HearingRule.Privacy;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.application.RuleSets;

/**
 * Hearings that anybody may come to, for the weeks ahead. A hearing is listed once notice of it was
 * sent, and never where its kind is held in private, where it is about somebody's health, or where
 * its panel has gone into private (Fitness to Practise Rules 2019, rule 38).
 */
@Dependent
public class ListPublicHearings {
  private static final int WEEKS_AHEAD = 6;

  private final Hearings hearings;
  private final ReadCase cases;
  private final RuleSets rules;
  private final StateAllegations allegations;
  private final Clock clock;

  @Inject
  public ListPublicHearings(
      Hearings hearings,
      ReadCase cases,
      RuleSets rules,
      StateAllegations allegations,
      Clock clock) {
    this.hearings = hearings;
    this.cases = cases;
    this.rules = rules;
    this.allegations = allegations;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ListPublicHearings() {
    this(null, null, null, null, null);
  }

  /** By first day. */
  @Transactional
  public List<PublicHearing> ahead() {
    var today = CivilTime.today(clock);
    var noticed =
        hearings.listedBetween(today, today.plusWeeks(WEEKS_AHEAD)).stream()
            .filter(Hearing::isNoticed)
            .toList();
    var about = noticed.stream().map(Hearing::reference).collect(Collectors.toSet());
    var began = cases.rules(about);
    var registrants = cases.party(about, PartyRole.REGISTRANT);
    return noticed.stream()
        .filter(hearing -> isPublic(hearing, rules.load(began.get(hearing.reference()))))
        .flatMap(
            hearing ->
                Optional.ofNullable(registrants.get(hearing.reference())).stream()
                    .map(registrant -> listed(hearing, registrant)))
        .toList();
  }

  private boolean isPublic(Hearing hearing, RuleSet rule) {
    var aboutHealth =
        allegations.of(hearing.reference()).stream()
            .flatMap(allegation -> rule.ground(allegation.ground()).stream())
            .anyMatch(Ground::health);
    return rule.hearing(hearing.type()).privacy() == Privacy.PUBLIC
        && !aboutHealth
        && !hearing.isWhollyPrivate();
  }

  private static PublicHearing listed(Hearing hearing, PartyView registrant) {
    var first = hearing.firstDay().orElseThrow();
    return new PublicHearing(
        hearing.type(),
        first,
        hearing.lastDay().orElse(first),
        hearing.mode(),
        registrant.name(),
        hearing.isInPrivate());
  }
}
