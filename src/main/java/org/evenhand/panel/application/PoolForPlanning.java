package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.kernel.CaseReference;
import org.evenhand.panel.api.Availability;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.PoolSpan;
import org.evenhand.panel.api.Sitting;
import org.evenhand.panel.api.VenueView;
import org.evenhand.panel.model.PanelMember;
import org.evenhand.panel.persistence.Availabilities;
import org.evenhand.panel.persistence.Panels;
import org.evenhand.panel.persistence.PoolFacts;
import org.evenhand.panel.persistence.PoolFacts.Facts;
import org.evenhand.panel.persistence.Sittings;
import org.evenhand.panel.persistence.Venues;
import org.evenhand.panel.planning.Adviser;
import org.evenhand.panel.planning.Conflict;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.SeatKind;
import org.evenhand.panel.planning.WorkloadBand;
import org.evenhand.ruleset.api.PanelRule.ChairKind;

/** The pool as the planner wants it: kinds, appointments, diaries and days, and nothing else. */
@Dependent
public class PoolForPlanning {
  private final Panels panels;
  private final PoolFacts facts;
  private final Availabilities availabilities;
  private final Sittings sittings;
  private final Venues venues;
  private final ConflictsOfInterest conflicts;
  private final WorkloadSetting workload;

  @Inject
  public PoolForPlanning(
      Panels panels,
      PoolFacts facts,
      Availabilities availabilities,
      Sittings sittings,
      Venues venues,
      ConflictsOfInterest conflicts,
      WorkloadSetting workload) {
    this.panels = panels;
    this.facts = facts;
    this.availabilities = availabilities;
    this.sittings = sittings;
    this.venues = venues;
    this.conflicts = conflicts;
    this.workload = workload;
  }

  /** Those who may be asked in a span; conflicts are for {@link #conflictsOn}. */
  public record Pool(List<PoolMember> members, List<Adviser> advisers) {

    /** Of those found, whoever may be asked at all: a plan is told of nobody else. */
    public List<Conflict> among(Collection<Conflict> found) {
      var asked = members.stream().map(PoolMember::id).collect(Collectors.toSet());
      return found.stream().filter(conflict -> asked.contains(conflict.member())).toList();
    }
  }

  private record Diary(
      PoolSpan span,
      List<String> places,
      Map<UUID, Facts> facts,
      Map<UUID, Availability> available,
      Map<UUID, List<Sitting>> sittings) {}

  public Pool in(PoolSpan span) {
    var all = panels.inTermBetween(span.from(), span.to());
    var ids = all.stream().map(member -> member.view().id()).toList();
    var year = span.from().withDayOfYear(1);
    var diary =
        new Diary(
            span,
            places().stream().map(VenueView::code).toList(),
            facts.all(),
            availabilities.of(ids, span.from(), span.to()),
            sittings.of(ids, year, year.plusYears(1)).stream()
                .filter(sitting -> !span.aside().contains(sitting.id()))
                .collect(Collectors.groupingBy(Sitting::member)));
    return new Pool(
        all.stream()
            .filter(member -> member.view().kind() != MemberKind.LEGAL_ADVISER)
            .map(member -> member(member, diary))
            .toList(),
        all.stream()
            .filter(member -> member.view().kind() == MemberKind.LEGAL_ADVISER)
            .map(adviser -> new Adviser(adviser.view().id().toString(), away(adviser, diary)))
            .toList());
  }

  /** Places that are open. */
  public List<VenueView> places() {
    return venues.all().stream().filter(VenueView::open).toList();
  }

  /**
   * The days that a member ought to sit in a span, being that part of the year's band, those sat
   * before in the year left aside.
   *
   * @param days working days of the span
   */
  public WorkloadBand bandOf(int days) {
    var year = workload.band();
    return new WorkloadBand(
        year.low() * days / WORKING_DAYS_A_YEAR,
        Math.max(1, (year.high() * days + WORKING_DAYS_A_YEAR - 1) / WORKING_DAYS_A_YEAR));
  }

  private static final int WORKING_DAYS_A_YEAR = 260;

  /** Who of the pool may not sit on which case, and why, at the latest on a day. */
  public Map<CaseReference, List<Conflict>> conflictsOn(
      Collection<CaseReference> references, LocalDate day) {
    return conflicts.on(references, day).stream()
        .collect(
            Collectors.groupingBy(
                found -> found.reference(),
                Collectors.mapping(
                    found -> new Conflict(found.member().toString(), found.reason().name()),
                    Collectors.toList())));
  }

  private PoolMember member(PanelMember member, Diary diary) {
    var view = member.view();
    var span = diary.span();
    var known = diary.facts().get(view.id());
    var chairs = view.mayChair() && span.chairs().stream().allMatch(it -> fits(it, view.kind()));
    int most = known.mostDays().orElse(workload.band().high());
    return new PoolMember(
        view.id().toString(),
        view.kind() == MemberKind.LAY ? SeatKind.LAY : SeatKind.REGISTRANT,
        chairs,
        known.venues().isEmpty() ? Set.copyOf(diary.places()) : known.venues(),
        span.number().applyAsInt(member.appointedTo()),
        span.number().applyAsInt(member.trainedUntil()),
        away(member, diary),
        0,
        Math.max(0, most - daysOfTheYear(view.id(), diary)));
  }

  private static int daysOfTheYear(UUID member, Diary diary) {
    var year = diary.span().from().withDayOfYear(1);
    return diary.sittings().getOrDefault(member, List.of()).stream()
        .mapToInt(sitting -> sitting.daysBetween(year, year.plusYears(1).minusDays(1)))
        .sum();
  }

  private static boolean fits(ChairKind chair, MemberKind kind) {
    return switch (chair) {
      case LAY -> kind == MemberKind.LAY;
      case PROFESSIONAL -> kind == MemberKind.PROFESSIONAL;
      case EITHER, LEGALLY_QUALIFIED -> true;
    };
  }

  private static Set<Integer> away(PanelMember member, Diary diary) {
    var span = diary.span();
    var id = member.view().id();
    var away = new HashSet<>(span.holidays());
    away.addAll(span.taken().getOrDefault(id, Set.of()));
    var available = diary.available().getOrDefault(id, Availability.NONE);
    var sits = diary.sittings().getOrDefault(id, List.of());
    span.from()
        .datesUntil(span.to().plusDays(1))
        .filter(day -> Availability.WEEK.contains(day.getDayOfWeek()))
        .filter(
            day ->
                !available.isAvailable(day)
                    || !member.isAppointed(day, member.appointedTo())
                    || sits.stream().anyMatch(sitting -> sitting.isOn(day)))
        .forEach(day -> away.add(span.number().applyAsInt(day)));
    return away;
  }
}
