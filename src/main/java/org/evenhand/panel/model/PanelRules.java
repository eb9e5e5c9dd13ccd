package org.evenhand.panel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.NewPanel;

/**
 * What makes a panel lawful, one rule a sentence. The numbers are the rule set's (Social Workers
 * Regulations 2018, Schedule 2, paragraphs 8 and 10; empanelment policy).
 */
public final class PanelRules {
  /**
   * A panel as proposed, with the members it names.
   *
   * @param tookPart accounts that had an earlier part in the case
   * @param tooNear members with another conflict of interest that nobody may set aside
   */
  public record Proposed(
      NewPanel panel, List<PanelMember> members, Set<String> tookPart, Set<UUID> tooNear) {
    long count(MemberKind kind) {
      return members.stream().filter(member -> member.view().kind() == kind).count();
    }
  }

  private static final String CHAIR = "chair";

  private static final List<Function<Proposed, Optional<Problem>>> ALL =
      List.of(
          PanelRules::membersMustBeNamedOnce,
          PanelRules::membersMustBeInThePool,
          PanelRules::membersMustBeAdjudicators,
          PanelRules::panelMustHaveEnoughMembers,
          PanelRules::panelMustIncludeALayMember,
          PanelRules::panelMustIncludeAMemberOfTheProfession,
          PanelRules::chairMustBeAllowedToChair,
          PanelRules::membersMustBeAppointed,
          PanelRules::membersMustBeTrained,
          PanelRules::membersMustNotHaveTakenPart,
          PanelRules::membersMustNotBeTooNear);

  private PanelRules() {}

  public static List<Problem> brokenBy(Proposed proposed) {
    var problems = new ArrayList<Problem>();
    ALL.forEach(rule -> rule.apply(proposed).ifPresent(problems::add));
    return problems;
  }

  private static Optional<Problem> membersMustBeNamedOnce(Proposed proposed) {
    var named = proposed.panel().members();
    return named.stream().distinct().count() < named.size()
        ? Optional.of(Problem.at(CHAIR, "panel.twice"))
        : Optional.empty();
  }

  private static Optional<Problem> membersMustBeInThePool(Proposed proposed) {
    var found = proposed.members().stream().map(member -> member.view().id()).toList();
    return broken(!found.containsAll(proposed.panel().members()), "panel.notInThePool");
  }

  /** A legal adviser advises a panel and does not decide. */
  private static Optional<Problem> membersMustBeAdjudicators(Proposed proposed) {
    return naming(
        proposed, member -> member.view().kind() != MemberKind.LEGAL_ADVISER, "panel.onlyAdvises");
  }

  private static Optional<Problem> panelMustHaveEnoughMembers(Proposed proposed) {
    var rule = proposed.panel().rule();
    var size = proposed.members().size();
    return broken(
        size < rule.min() || size > rule.max(), "panel.size", rule.min(), rule.max(), size);
  }

  private static Optional<Problem> panelMustIncludeALayMember(Proposed proposed) {
    var least = proposed.panel().rule().layMin();
    return broken(proposed.count(MemberKind.LAY) < least, "panel.needsLay", least);
  }

  private static Optional<Problem> panelMustIncludeAMemberOfTheProfession(Proposed proposed) {
    var least = proposed.panel().rule().professionalMin();
    return broken(
        proposed.count(MemberKind.PROFESSIONAL) < least, "panel.needsProfessional", least);
  }

  private static Optional<Problem> chairMustBeAllowedToChair(Proposed proposed) {
    var chair =
        proposed.members().stream()
            .map(PanelMember::view)
            .filter(member -> member.id().equals(proposed.panel().chair()))
            .findFirst();
    var kindFits =
        chair
            .map(
                member ->
                    switch (proposed.panel().rule().chair()) {
                      case LAY -> member.kind() == MemberKind.LAY;
                      case PROFESSIONAL -> member.kind() == MemberKind.PROFESSIONAL;
                      case LEGALLY_QUALIFIED, EITHER -> true;
                    })
            .orElse(false);
    var mayChair = chair.map(member -> member.mayChair() && kindFits).orElse(false);
    return mayChair ? Optional.empty() : Optional.of(Problem.at(CHAIR, "panel.chair"));
  }

  private static Optional<Problem> membersMustBeAppointed(Proposed proposed) {
    return naming(
        proposed,
        member -> member.isAppointed(proposed.panel().from(), proposed.panel().to()),
        "panel.notAppointed");
  }

  private static Optional<Problem> membersMustBeTrained(Proposed proposed) {
    return naming(
        proposed, member -> member.isTrained(proposed.panel().from()), "panel.notTrained");
  }

  private static Optional<Problem> membersMustNotHaveTakenPart(Proposed proposed) {
    return naming(
        proposed,
        member -> !proposed.tookPart().contains(member.view().account()),
        "panel.tookPart");
  }

  private static Optional<Problem> membersMustNotBeTooNear(Proposed proposed) {
    return naming(
        proposed, member -> !proposed.tooNear().contains(member.view().id()), "panel.tooNear");
  }

  private static Optional<Problem> naming(
      Proposed proposed, Function<PanelMember, Boolean> isFine, String key) {
    return proposed.members().stream()
        .filter(member -> !isFine.apply(member))
        .findFirst()
        .map(member -> Problem.at(seat(proposed, member), key, member.view().name()));
  }

  private static Optional<Problem> broken(boolean isBroken, String key, Object... arguments) {
    return isBroken ? Optional.of(Problem.at(CHAIR, key, arguments)) : Optional.empty();
  }

  /** The question at which somebody was named: the chair's, or that of a numbered seat. */
  private static String seat(Proposed proposed, PanelMember member) {
    var place = proposed.panel().members().indexOf(member.view().id());
    return place <= 0 ? CHAIR : "member." + (place + 1);
  }
}
