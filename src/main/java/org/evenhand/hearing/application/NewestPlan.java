package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.evenhand.hearing.model.BlockCalendar;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.model.ListingPlan;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.files.InstanceFile;
import org.evenhand.panel.planning.files.UnreadableInstance;

/** The newest plan of a block, read back from what was kept of it. */
@Dependent
class NewestPlan {
  private final Listings listings;

  @Inject
  NewestPlan(Listings listings) {
    this.listings = listings;
  }

  /** A plan with the facts it was worked out from. */
  record Plan(
      ListingPlan row,
      BlockCalendar calendar,
      PlanningProblem problem,
      List<PlannedHearing> planned) {}

  Optional<Plan> of(ListingBlock block) {
    return listings.newestPlan(block.id()).map(row -> read(block, row));
  }

  /** The newest plan before another that was possible. */
  Optional<Plan> before(ListingBlock block, ListingPlan plan) {
    return listings.planBefore(block.id(), plan.number()).map(row -> read(block, row));
  }

  private static Plan read(ListingBlock block, ListingPlan row) {
    return new Plan(row, block.calendar(), problem(row), planned(row));
  }

  private static PlanningProblem problem(ListingPlan row) {
    try {
      return InstanceFile.read(row.problem());
    } catch (UnreadableInstance e) {
      throw new IllegalStateException("a kept problem can be read", e);
    }
  }

  private static List<PlannedHearing> planned(ListingPlan row) {
    try {
      return row.plan().isEmpty() ? List.of() : InstanceFile.readPlan(row.plan());
    } catch (UnreadableInstance e) {
      throw new IllegalStateException("a kept plan can be read", e);
    }
  }
}
