package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.hearing.api.ChangesView;
import org.evenhand.hearing.api.ChangesView.Change;
import org.evenhand.hearing.model.BlockCalendar;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.CaseReference;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.application.NamePanel;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.reasons.PlanDifference;

/** What the newest plan of a block changes of the one before it. */
@Dependent
public class CompareWithLast {
  private final Listings listings;
  private final NewestPlan newest;
  private final Hearings hearings;
  private final NamePanel panels;

  @Inject
  CompareWithLast(Listings listings, NewestPlan newest, Hearings hearings, NamePanel panels) {
    this.listings = listings;
    this.newest = newest;
    this.hearings = hearings;
    this.panels = panels;
  }

  /** For the container's interceptors. */
  protected CompareWithLast() {
    this(null, null, null, null);
  }

  /** Empty where there is no plan before it. */
  @Transactional
  @RequiresPermissions(Permission.HEARING_LIST)
  public Optional<ChangesView> compare(UUID id) {
    var block = listings.block(id).orElseThrow();
    return newest
        .of(block)
        .flatMap(
            now ->
                newest
                    .before(block, now.row())
                    .map(before -> view(block.calendar(), before.planned(), now.planned())));
  }

  private ChangesView view(
      BlockCalendar calendar, List<PlannedHearing> before, List<PlannedHearing> after) {
    var difference = PlanDifference.between(before, after);
    var cases = cases(Stream.concat(before.stream(), after.stream()).toList());
    var names = names(Stream.concat(before.stream(), after.stream()).toList());
    var changes = new ArrayList<Change>();
    for (var one : difference.hearings()) {
      if (one.before() != one.after() || !one.join().isEmpty()) {
        changes.add(
            new Change(
                cases.get(one.hearing()),
                calendar.dayOf(one.before()),
                calendar.dayOf(one.after()),
                one.leave().stream().map(names::get).toList(),
                one.join().stream().map(names::get).toList()));
      }
    }
    difference
        .lost()
        .forEach(lost -> changes.add(once(cases.get(lost), day(calendar, before, lost), null)));
    difference
        .gained()
        .forEach(won -> changes.add(once(cases.get(won), null, day(calendar, after, won))));
    return new ChangesView(difference.seats(), difference.dates(), changes);
  }

  private static Change once(CaseReference reference, LocalDate before, LocalDate after) {
    return new Change(reference, before, after, List.of(), List.of());
  }

  private static LocalDate day(BlockCalendar calendar, List<PlannedHearing> plan, String hearing) {
    return plan.stream()
        .filter(planned -> planned.hearing().equals(hearing))
        .findFirst()
        .map(planned -> calendar.dayOf(planned.start()))
        .orElseThrow();
  }

  private Map<String, CaseReference> cases(List<PlannedHearing> planned) {
    var ids = planned.stream().map(it -> UUID.fromString(it.hearing())).distinct().toList();
    return hearings.some(ids).stream()
        .collect(Collectors.toMap(it -> it.id().toString(), Hearing::reference));
  }

  private Map<String, String> names(List<PlannedHearing> planned) {
    var ids =
        planned.stream()
            .flatMap(it -> it.panel().stream())
            .map(UUID::fromString)
            .distinct()
            .toList();
    return panels.members(ids).stream()
        .collect(Collectors.toMap(member -> member.id().toString(), MemberView::name));
  }
}
