package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.model.ListingLock;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/** Fixes the first day of a hearing, or one of its members, for every later plan of a block. */
@Dependent
public class LockInBlock {
  private final Listings listings;
  private final CurrentActor actor;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public LockInBlock(Listings listings, CurrentActor actor, IdSource ids, Clock clock) {
    this.listings = listings;
    this.actor = actor;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected LockInBlock() {
    this(null, null, null, null);
  }

  /** What is fixed: a first day or a member. */
  public sealed interface Fixed {
    /** The hearing begins on this day; another day locked before gives way. */
    record Day(LocalDate day) implements Fixed {}

    /** This member sits. */
    record Member(UUID member) implements Fixed {}
  }

  @Transactional
  @RequiresPermissions(Permission.HEARING_LIST)
  public Outcome<UUID> lock(UUID block, UUID hearing, Fixed fixed) {
    return fixed instanceof Fixed.Day day
        ? day(block, hearing, day.day())
        : member(block, hearing, ((Fixed.Member) fixed).member());
  }

  private Outcome<UUID> day(UUID block, UUID hearing, LocalDate day) {
    return inOpen(
        block,
        () -> {
          listings.locks(block).stream()
              .filter(lock -> lock.hearing().equals(hearing) && lock.firstDay().isPresent())
              .forEach(listings::remove);
          return add(
              ListingLock.ofDay(
                  ids.next(), block, hearing, day, actor.get().account(), clock.instant()));
        });
  }

  private Outcome<UUID> member(UUID block, UUID hearing, UUID member) {
    return inOpen(
        block,
        () ->
            listings.locks(block).stream()
                .filter(lock -> lock.hearing().equals(hearing))
                .filter(lock -> lock.member().filter(member::equals).isPresent())
                .findFirst()
                .map(ListingLock::id)
                .orElseGet(
                    () ->
                        add(
                            ListingLock.ofMember(
                                ids.next(),
                                block,
                                hearing,
                                member,
                                actor.get().account(),
                                clock.instant()))));
  }

  private UUID add(ListingLock lock) {
    listings.add(lock);
    return lock.id();
  }

  private Outcome<UUID> inOpen(UUID block, java.util.function.Supplier<UUID> change) {
    return listings.hold(block).filter(ListingBlock::isOpen).isPresent()
        ? Outcome.done(change.get())
        : Outcome.refused(Problem.of("block.closed"));
  }
}
