package org.evenhand.demonstration.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.evenhand.diversity.api.QuestionSet;
import org.evenhand.identity.api.DemonstrationAccount;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.kernel.Role;
import org.evenhand.panel.api.MemberKind;

/** The adjudicators: colleagues of the demonstration who sit, and others who cannot sign in. */
public final class Pool {
  private static final int LAY = 34;
  private static final int PROFESSIONAL = 30;
  private static final int ADVISERS = 7;
  private final List<Adjudicator> members = new ArrayList<>();
  private final Names names = new Names();
  private final People people;
  private final LocalDate today;
  private final Dice dice;

  public Pool(PlantedRates rates, QuestionSet questions, LocalDate today, Dice dice) {
    this.people = new People(rates, questions);
    this.today = today;
    this.dice = dice;
    DemonstrationAccounts.of(Role.PANEL_CHAIR).forEach(it -> add(it, MemberKind.LAY, true));
    var adjudicators = DemonstrationAccounts.of(Role.ADJUDICATOR);
    for (int i = 0; i < adjudicators.size(); i++) {
      add(adjudicators.get(i), i % 2 == 0 ? MemberKind.PROFESSIONAL : MemberKind.LAY, false);
    }
    DemonstrationAccounts.of(Role.LEGAL_ADVISER)
        .forEach(it -> add(it, MemberKind.LEGAL_ADVISER, false));
    for (int i = 0; i < LAY; i++) {
      invent(MemberKind.LAY, i % 3 == 0);
    }
    for (int i = 0; i < PROFESSIONAL; i++) {
      invent(MemberKind.PROFESSIONAL, false);
    }
    for (int i = 0; i < ADVISERS; i++) {
      invent(MemberKind.LEGAL_ADVISER, false);
    }
  }

  public List<Adjudicator> members() {
    return List.copyOf(members);
  }

  /**
   * A lawful panel of three for a day: a lay chair, a member of the profession and a lay member.
   *
   * @param signsIn whether the chair must be somebody who can sign in and go on with the case
   */
  List<Adjudicator> panel(LocalDate day, boolean signsIn, Dice fall) {
    var chair =
        fall.one(
            sitting(day)
                .filter(Adjudicator::mayChair)
                .filter(member -> !signsIn || member.canSignIn())
                .toList());
    var professional =
        fall.one(sitting(day).filter(it -> it.kind() == MemberKind.PROFESSIONAL).toList());
    var lay =
        fall.one(
            sitting(day).filter(it -> it.kind() == MemberKind.LAY && !it.equals(chair)).toList());
    return List.of(chair, professional, lay);
  }

  /** Who may sit; on days too far away for anybody's term, as far as today. */
  private Stream<Adjudicator> sitting(LocalDate day) {
    var last = today.plusMonths(6);
    var counted = day.isAfter(last) ? last : day;
    return members.stream().filter(member -> member.maySitOn(counted));
  }

  private void add(DemonstrationAccount colleague, MemberKind kind, boolean mayChair) {
    members.add(
        new Adjudicator(
            dice.id(),
            colleague.displayName(),
            kind,
            mayChair,
            colleague.name(),
            true,
            today.minusYears(5),
            today.plusYears(4),
            today.plusYears(2),
            false,
            people.draw(dice)));
  }

  private void invent(MemberKind kind, boolean mayChair) {
    var truth = people.draw(dice);
    var name = names.draw(truth.ethnicity(), truth.isMan(), dice);
    var from = today.minusDays(dice.between(900, 1_900));
    // terms that end soon and training that has run out are part of the life of a pool
    var to = from.plusYears(5).minusDays(1);
    var trained = today.plusDays(dice.between(-60, 700));
    members.add(
        new Adjudicator(
            dice.id(),
            name.full(),
            kind,
            mayChair,
            account(name),
            false,
            from,
            to,
            trained,
            dice.happens(0.03),
            truth));
  }

  private String account(Names.Name name) {
    var plain = Normalizer.normalize(name.given() + "." + name.family(), Normalizer.Form.NFKD);
    var base = "adj." + plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "");
    var account = base.length() > 36 ? base.substring(0, 36) : base;
    var taken = members.stream().filter(it -> it.account().startsWith(account)).count();
    return taken == 0 ? account : account + (taken + 1);
  }
}
