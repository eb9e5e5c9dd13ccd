package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.CivilTime;
import org.evenhand.panel.api.PoolFilter;
import org.evenhand.panel.model.ExportedRows;
import org.evenhand.panel.persistence.Availabilities;
import org.evenhand.panel.persistence.PoolRows;

/** The pool as files that can be loaded again: rows of cells, the header first. */
@Dependent
public class ExportPool {
  private final PoolRows pool;
  private final Availabilities availabilities;
  private final Clock clock;

  @Inject
  public ExportPool(PoolRows pool, Availabilities availabilities, Clock clock) {
    this.pool = pool;
    this.availabilities = availabilities;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ExportPool() {
    this(null, null, null);
  }

  /** Those that are looked for, as {@code evenhand import members} takes them. */
  @RequiresPermissions(Permission.POOL_KEEP)
  public List<List<String>> members(PoolFilter filter) {
    var files = pool.page(filter, 0, Integer.MAX_VALUE).items();
    var today = CivilTime.today(clock);
    var ids = files.stream().map(file -> file.member().id()).toList();
    var said = availabilities.of(ids, today, today);
    var rows = new ArrayList<List<String>>();
    rows.add(ExportedRows.membersHeader());
    files.forEach(file -> rows.add(ExportedRows.of(file, said.get(file.member().id()).daysOff())));
    return rows;
  }

  /** Days from today on, as {@code evenhand import availability} takes them. */
  @RequiresPermissions(Permission.POOL_KEEP)
  public List<List<String>> days() {
    var rows = new ArrayList<List<String>>();
    rows.add(ExportedRows.daysHeader());
    availabilities
        .saidFrom(CivilTime.today(clock))
        .forEach((account, days) -> rows.addAll(ExportedRows.of(account, days)));
    return rows;
  }
}
