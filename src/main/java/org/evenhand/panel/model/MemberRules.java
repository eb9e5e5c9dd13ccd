package org.evenhand.panel.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.MemberFile;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.MemberWish;
import org.evenhand.panel.api.VenueView;

/** What stands against a change of a member, and how it is told. */
public final class MemberRules {
  /** Most days that anybody can sit in a year: there are no more working days. */
  public static final int MOST_DAYS = 260;

  private MemberRules() {}

  public static List<Problem> brokenBy(MemberFile member, MemberWish wish, List<VenueView> venues) {
    var problems = new ArrayList<>(ofWishes(member, wish.venues(), wish.mostDays(), venues));
    if (wish.appointedTo().isBefore(wish.appointedFrom())) {
      problems.add(Problem.at("appointedTo", "pool.term.order", wish.appointedFrom()));
    }
    if (wish.mayChair() && member.member().kind() == MemberKind.LEGAL_ADVISER) {
      problems.add(Problem.at("mayChair", "pool.adviserChairs"));
    }
    AvailabilityRules.reason(wish.reason()).ifPresent(problems::add);
    return problems;
  }

  /** A place that is closed can stay with who has it and cannot be added. */
  public static List<Problem> ofWishes(
      MemberFile member,
      SortedSet<String> places,
      Optional<Integer> mostDays,
      List<VenueView> venues) {
    var problems = new ArrayList<Problem>();
    var known =
        venues.stream().filter(VenueView::open).map(VenueView::code).collect(Collectors.toSet());
    known.addAll(member.venues());
    if (!known.containsAll(places)) {
      problems.add(Problem.at("venues", "pool.venue.unknown"));
    }
    if (places.isEmpty()) {
      problems.add(Problem.at("venues", "pool.venue.none"));
    }
    if (mostDays.filter(days -> days < 0 || days > MOST_DAYS).isPresent()) {
      problems.add(Problem.at("mostDays", "pool.mostDays", MOST_DAYS));
    }
    return problems;
  }

  /** What a change says anew, code by code; empty when it says nothing new. */
  public static String told(MemberFile before, MemberWish wish) {
    var said = new LinkedHashMap<String, List<Object>>();
    said.put("chair", List.of(before.member().mayChair(), wish.mayChair()));
    said.put("from", List.of(before.appointedFrom(), wish.appointedFrom()));
    said.put("to", List.of(before.appointedTo(), wish.appointedTo()));
    said.put("trained", List.of(before.trainedUntil(), wish.trainedUntil()));
    said.put("suspended", List.of(before.suspended(), wish.suspended()));
    said.put("venues", List.of(list(before.venues()), list(wish.venues())));
    said.put("most", List.of(number(before.mostDays()), number(wish.mostDays())));
    said.put("fee", List.of(number(before.feePence()), number(wish.feePence())));
    return told(said);
  }

  public static String told(
      MemberFile before, SortedSet<String> places, Optional<Integer> mostDays) {
    var said = new LinkedHashMap<String, List<Object>>();
    said.put("venues", List.of(list(before.venues()), list(places)));
    said.put("most", List.of(number(before.mostDays()), number(mostDays)));
    return told(said);
  }

  private static String told(Map<String, List<Object>> said) {
    return said.entrySet().stream()
        .filter(what -> !what.getValue().get(0).equals(what.getValue().get(1)))
        .map(what -> what.getKey() + ": " + what.getValue().get(0) + " > " + what.getValue().get(1))
        .collect(Collectors.joining("; "));
  }

  private static String list(Collection<String> codes) {
    return String.join(" ", new TreeSet<>(codes));
  }

  private static String number(Optional<Integer> number) {
    return number.map(String::valueOf).orElse("-");
  }
}
