package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Actor;
import org.evenhand.panel.api.Availability;
import org.evenhand.panel.api.DeclaredView;
import org.evenhand.panel.api.MemberFile;
import org.evenhand.panel.api.Sitting;
import org.evenhand.panel.persistence.Availabilities;
import org.evenhand.panel.persistence.Conflicts;
import org.evenhand.panel.persistence.Feeds;
import org.evenhand.panel.persistence.PoolRows;
import org.evenhand.panel.persistence.Sittings;

/** What a member of the pool reads of themselves, and of nobody else. */
@Dependent
public class ReadOwnPlace {
  private final PoolRows pool;
  private final Availabilities availabilities;
  private final Sittings sittings;
  private final Conflicts conflicts;
  private final Feeds feeds;

  @Inject
  public ReadOwnPlace(
      PoolRows pool,
      Availabilities availabilities,
      Sittings sittings,
      Conflicts conflicts,
      Feeds feeds) {
    this.pool = pool;
    this.availabilities = availabilities;
    this.sittings = sittings;
    this.conflicts = conflicts;
    this.feeds = feeds;
  }

  /** For the container's interceptors. */
  protected ReadOwnPlace() {
    this(null, null, null, null, null);
  }

  /** Empty where somebody has the role and is not in the pool yet. */
  @RequiresPermissions(Permission.POOL_OWN)
  public Optional<MemberFile> of(Actor own) {
    return find(own);
  }

  @RequiresPermissions(Permission.POOL_OWN)
  public Availability availability(Actor own, LocalDate from, LocalDate to) {
    return find(own)
        .map(file -> availabilities.of(file.member().id(), from, to))
        .orElse(Availability.NONE);
  }

  @RequiresPermissions(Permission.POOL_OWN)
  public List<Sitting> sittings(Actor own, LocalDate from, LocalDate to) {
    return find(own)
        .map(file -> sittings.of(List.of(file.member().id()), from, to))
        .orElse(List.of());
  }

  /** What they declared; what the product derives would tell them of cases. */
  @RequiresPermissions(Permission.POOL_OWN)
  public List<DeclaredView> declared(Actor own) {
    return find(own).map(file -> conflicts.declaredBy(file.member().id())).orElse(List.of());
  }

  /** Since when their calendar has an address; empty when it has none. */
  @RequiresPermissions(Permission.POOL_OWN)
  public Optional<Instant> calendarSince(Actor own) {
    return find(own).flatMap(file -> feeds.madeAt(file.member().id()));
  }

  private Optional<MemberFile> find(Actor own) {
    return pool.of(own.account());
  }
}
