package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.CaseReference;
import org.evenhand.panel.api.ConflictAside;
import org.evenhand.panel.persistence.ConflictActs;

/** Conflicts of interest that the reader may set aside, and those that were. */
@Dependent
public class ReadConflictsAside {
  private final ConflictActs acts;
  private final CurrentActor actor;

  @Inject
  public ReadConflictsAside(ConflictActs acts, CurrentActor actor) {
    this.acts = acts;
    this.actor = actor;
  }

  /** For the container's interceptors. */
  protected ReadConflictsAside() {
    this(null, null);
  }

  /**
   * @param cases those that the reader may see
   */
  @RequiresPermissions(
      value = {Permission.WALL_WAIVE, Permission.HEARING_LIST},
      logical = Logical.OR)
  public List<ConflictAside> on(Collection<CaseReference> cases) {
    return cases.isEmpty()
        ? List.of()
        : acts.on(cases).stream()
            .filter(one -> one.reason().waivedBy().filter(actor.get()::is).isPresent())
            .toList();
  }
}
