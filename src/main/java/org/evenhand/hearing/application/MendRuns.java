package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.model.ListingMend;
import org.evenhand.hearing.model.SittingInvitation;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.hearing.persistence.Invitations;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.hearing.persistence.Mends;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.planning.files.InstanceFile;
import org.evenhand.panel.planning.reasons.Mended;

/** What is written down of the work on a repair, each piece in a transaction of its own. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
public class MendRuns {
  private final Mends mends;
  private final Listings listings;
  private final Hearings hearings;
  private final Invitations invitations;
  private final MendFacts facts;
  private final CurrentActor actor;
  private final IdSource ids;
  private final Clock clock;

  /**
   * What is to be worked out; nothing where it was worked out already.
   *
   * @param seed the block's, by which the order was drawn in which people are asked
   */
  record Job(UUID mend, ListingBlock block, Optional<MendFacts.Facts> facts, String seed) {}

  @Inject
  MendRuns(
      Mends mends,
      Listings listings,
      Hearings hearings,
      Invitations invitations,
      MendFacts facts,
      CurrentActor actor,
      IdSource ids,
      Clock clock) {
    this.mends = mends;
    this.listings = listings;
    this.hearings = hearings;
    this.invitations = invitations;
    this.facts = facts;
    this.actor = actor;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected MendRuns() {
    this(null, null, null, null, null, null, null, null);
  }

  /**
   * Notes that somebody's seat is to be given to another; one at a time for a block. While the
   * facts are the same it is not worked out anew, so that nobody asks until they like the answer.
   */
  Outcome<Job> begin(UUID invitation) {
    var fallsOut = invitations.find(invitation).filter(one -> one.state().isAtRisk());
    if (fallsOut.isEmpty()) {
      return Outcome.refused(Problem.of("mend.nobody"));
    }
    var hearing = hearings.get(fallsOut.get().hearing());
    var block = mends.blockOf(hearing).flatMap(found -> listings.hold(found.id()));
    if (block.isEmpty() || !hearing.state().equals("LISTED")) {
      return Outcome.refused(Problem.of(block.isEmpty() ? "mend.noBlock" : "mend.begun"));
    }
    mends
        .runningIn(block.get().id())
        .filter(running -> running.isLost(clock.instant()))
        .ifPresent(ListingMend::failed);
    var running = mends.runningIn(block.get().id()).filter(ListingMend::isRunning);
    if (running.isPresent()) {
      return running.get().invitation().equals(invitation)
          ? Outcome.done(done(running.get(), block.get()))
          : Outcome.refused(Problem.of("mend.busy"));
    }
    return begin(block.get(), hearing, fallsOut.get());
  }

  private Outcome<Job> begin(ListingBlock block, Hearing hearing, SittingInvitation fallsOut) {
    var now = facts.of(block, fallsOut);
    var planned = now.rows().get(hearing.id().toString());
    if (planned == null || planned.planned().start() < now.today()) {
      return Outcome.refused(Problem.of("mend.begun"));
    }
    var problem = PlanRuns.json(InstanceFile.write(now.problem()));
    var before = PlanRuns.written(now.before());
    var same =
        mends.of(hearing.id()).stream()
            .filter(mend -> mend.state().equals("DONE"))
            .filter(mend -> mend.invitation().equals(fallsOut.id()))
            .filter(mend -> mend.isFrom(problem, before, now.today()))
            .findFirst();
    if (same.isPresent()) {
      return Outcome.done(done(same.get(), block));
    }
    var mend =
        new ListingMend(ids.next(), block.id(), fallsOut, actor.get().account(), clock.instant())
            .from(problem, before, now.today());
    mends.add(mend);
    return Outcome.done(new Job(mend.id(), block, Optional.of(now), block.seed()));
  }

  private static Job done(ListingMend mend, ListingBlock block) {
    return new Job(mend.id(), block, Optional.empty(), block.seed());
  }

  void done(Job job, List<Mended> found) {
    mends
        .hold(job.mend())
        .filter(ListingMend::isRunning)
        .ifPresent(mend -> mend.done(MendWays.written(found)));
  }

  void failed(Job job) {
    mends.hold(job.mend()).filter(ListingMend::isRunning).ifPresent(ListingMend::failed);
  }
}
