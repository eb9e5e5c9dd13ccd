package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/** Lets later plans of a block change again what was fixed. */
@Dependent
public class LiftLock {
  private final Listings listings;

  @Inject
  public LiftLock(Listings listings) {
    this.listings = listings;
  }

  /** For the container's interceptors. */
  protected LiftLock() {
    this(null);
  }

  /** A lock that is gone already is no trouble. */
  @Transactional
  @RequiresPermissions(Permission.HEARING_LIST)
  public Outcome<UUID> lift(UUID block, UUID lock) {
    if (listings.hold(block).filter(ListingBlock::isOpen).isEmpty()) {
      return Outcome.refused(Problem.of("block.closed"));
    }
    listings.locks(block).stream().filter(one -> one.id().equals(lock)).forEach(listings::remove);
    return Outcome.done(lock);
  }
}
