package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Page;
import org.evenhand.panel.api.Availability;
import org.evenhand.panel.api.ConflictView;
import org.evenhand.panel.api.DeclaredView;
import org.evenhand.panel.api.MemberAct;
import org.evenhand.panel.api.MemberFile;
import org.evenhand.panel.api.PoolFilter;
import org.evenhand.panel.api.PoolRow;
import org.evenhand.panel.api.Sitting;
import org.evenhand.panel.api.VenueView;
import org.evenhand.panel.persistence.Availabilities;
import org.evenhand.panel.persistence.Conflicts;
import org.evenhand.panel.persistence.MemberActs;
import org.evenhand.panel.persistence.PoolRows;
import org.evenhand.panel.persistence.Sittings;
import org.evenhand.panel.persistence.Venues;

/** The pool for those who keep it. What anybody needs in order to sit is not read here. */
@Dependent
public class ReadPool {
  private static final int MOST_ACTS = 100;

  private final PoolRows pool;
  private final Sittings sittings;
  private final Conflicts conflicts;
  private final MemberActs acts;
  private final Availabilities availabilities;
  private final Venues venues;

  @Inject
  public ReadPool(
      PoolRows pool,
      Sittings sittings,
      Conflicts conflicts,
      MemberActs acts,
      Availabilities availabilities,
      Venues venues) {
    this.pool = pool;
    this.sittings = sittings;
    this.conflicts = conflicts;
    this.acts = acts;
    this.availabilities = availabilities;
    this.venues = venues;
  }

  /** For the container's interceptors. */
  protected ReadPool() {
    this(null, null, null, null, null, null);
  }

  /**
   * One page, by name: the same number of statements however long the list is.
   *
   * @param year whose days are counted
   */
  @RequiresPermissions(Permission.POOL_KEEP)
  public Page<PoolRow> list(PoolFilter filter, int year, int first, int size) {
    var page = pool.page(filter, first, size);
    var ids = page.items().stream().map(file -> file.member().id()).toList();
    var days = new HashMap<UUID, Integer>();
    var from = LocalDate.ofYearDay(year, 1);
    var to = from.plusYears(1).minusDays(1);
    sittings
        .of(ids, from, to)
        .forEach(
            sitting -> days.merge(sitting.member(), sitting.daysBetween(from, to), Integer::sum));
    var rows = page.items().stream().map(file -> row(file, days)).toList();
    return new Page<>(rows, page.total());
  }

  private static PoolRow row(MemberFile file, Map<UUID, Integer> days) {
    return new PoolRow(
        file.member(),
        List.copyOf(file.venues()),
        file.appointedFrom(),
        file.appointedTo(),
        file.trainedUntil(),
        file.suspended(),
        days.getOrDefault(file.member().id(), 0));
  }

  @RequiresPermissions(Permission.POOL_KEEP)
  public Optional<MemberFile> member(UUID id) {
    return pool.find(id);
  }

  @RequiresPermissions(Permission.POOL_KEEP)
  public Availability availability(UUID member, LocalDate from, LocalDate to) {
    return availabilities.of(member, from, to);
  }

  @RequiresPermissions(Permission.POOL_KEEP)
  public List<Sitting> sittings(UUID member, LocalDate from, LocalDate to) {
    return sittings.of(List.of(member), from, to);
  }

  /** What keeps a member from cases that are open, declared or found. */
  @RequiresPermissions(Permission.POOL_KEEP)
  public List<ConflictView> conflicts(UUID member, LocalDate day) {
    return conflicts.ofOpenCases(member, day);
  }

  @RequiresPermissions(Permission.POOL_KEEP)
  public List<DeclaredView> declared(UUID member) {
    return conflicts.declaredBy(member);
  }

  /** What was done to the member's entry, the newest first. */
  @RequiresPermissions(Permission.POOL_KEEP)
  public List<MemberAct> acts(UUID member) {
    return acts.of(member, MOST_ACTS);
  }

  /** Where hearings are held; no secret among those who hold them. */
  public List<VenueView> venues() {
    return venues.all();
  }
}
