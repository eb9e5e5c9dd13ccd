package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.hearing.api.BlockView.LeftOut;
import org.evenhand.hearing.api.HearingToList;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.panel.application.PoolForPlanning;
import org.evenhand.panel.planning.HearingToPlan;

/** Hearings that are ready and that a plan was not made for, each with the reason. */
@Dependent
class LeftOutOfPlan {
  private final ReadListings ready;
  private final DraftProblem draft;
  private final PoolForPlanning pool;

  @Inject
  LeftOutOfPlan(ReadListings ready, DraftProblem draft, PoolForPlanning pool) {
    this.ready = ready;
    this.draft = draft;
    this.pool = pool;
  }

  List<LeftOut> of(ListingBlock block, NewestPlan.Plan plan) {
    if (!block.isOpen()) {
      return List.of();
    }
    var planned = ids(plan.problem().hearings());
    var left = ready.toList().stream().filter(hearing -> !planned.contains(id(hearing))).toList();
    if (left.isEmpty()) {
      return List.of();
    }
    var possible = ids(draft.of(block).hearings());
    var places = new Places(pool.places(), List.of(), block.calendar());
    return left.stream()
        .map(hearing -> new LeftOut(hearing, why(hearing, possible, places)))
        .toList();
  }

  private static String why(HearingToList hearing, Set<String> possible, Places places) {
    if (possible.contains(id(hearing))) {
      return "LATER";
    }
    return places.of(hearing.mode()).isEmpty() ? "NO_PLACE" : "NO_DAY";
  }

  private static Set<String> ids(List<HearingToPlan> hearings) {
    return hearings.stream().map(HearingToPlan::id).collect(Collectors.toSet());
  }

  private static String id(HearingToList hearing) {
    return hearing.id().toString();
  }
}
