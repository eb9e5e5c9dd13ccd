package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.hearing.model.BlockCalendar;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.planning.lottery.LotterySeed;

/**
 * Opens a block of weeks in which hearings are listed together, and commits to the seed of its draw
 * before anybody knows a plan.
 */
@Dependent
public class OpenBlock {
  /** Longest block, in weeks. */
  public static final int MOST_WEEKS = 26;

  private final Listings listings;
  private final CurrentActor actor;
  private final IdSource ids;
  private final RandomGenerator chance;
  private final Clock clock;

  @Inject
  public OpenBlock(
      Listings listings, CurrentActor actor, IdSource ids, RandomGenerator chance, Clock clock) {
    this.listings = listings;
    this.actor = actor;
    this.ids = ids;
    this.chance = chance;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected OpenBlock() {
    this(null, null, null, null, null);
  }

  /**
   * @param from any day of its first week
   */
  @Transactional
  @RequiresPermissions(Permission.HEARING_LIST)
  public Outcome<UUID> open(LocalDate from, int weeks) {
    var monday = from.with(DayOfWeek.MONDAY);
    var today = CivilTime.today(clock);
    if (monday.isBefore(today)) {
      return Outcome.refused(Problem.at("from", "block.past"));
    }
    if (monday.isAfter(today.plusYears(2))) {
      return Outcome.refused(Problem.at("from", "block.far"));
    }
    if (weeks < 1 || weeks > MOST_WEEKS) {
      return Outcome.refused(Problem.at("weeks", "block.weeks", 1, MOST_WEEKS));
    }
    var id = ids.next();
    var seed = seed();
    var block =
        new ListingBlock(
                id,
                new BlockCalendar(monday, weeks),
                seed.text(),
                seed.commitmentFor(id.toString()))
            .openedBy(actor.get().account(), clock.instant());
    listings.add(block);
    return Outcome.done(id);
  }

  /** 32 bytes that nobody can guess. */
  private LotterySeed seed() {
    var bytes = new byte[32];
    chance.nextBytes(bytes);
    return new LotterySeed(HexFormat.of().formatHex(bytes));
  }
}
