package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.fairness.anonymisation.api.Arrived;
import org.evenhand.fairness.anonymisation.application.WhatHasArrived;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.workflow.ProcessStep;
import org.evenhand.workflow.api.FileToComplete;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.persistence.WorkItems;

/** Released files that nobody has decided on and to which documents came since. */
@Dependent
public class ListFilesToComplete {
  private final WorkItems work;
  private final Doorkeeper doorkeeper;
  private final WhatHasArrived arrived;
  private final CurrentActor actor;

  @Inject
  public ListFilesToComplete(
      WorkItems work, Doorkeeper doorkeeper, WhatHasArrived arrived, CurrentActor actor) {
    this.work = work;
    this.doorkeeper = doorkeeper;
    this.arrived = arrived;
    this.actor = actor;
  }

  /** For the container's interceptors. */
  protected ListFilesToComplete() {
    this(null, null, null, null);
  }

  /** The longest waiting first. */
  @RequiresPermissions(Permission.ANONYMISE)
  public List<FileToComplete> all() {
    var released = work.openAt(ProcessStep.DECIDE_TRIAGE.id());
    var files =
        doorkeeper.withoutConflict(released, actor.get()).stream()
            .collect(
                Collectors.toMap(
                    WorkItem::caseReference, Function.identity(), (first, later) -> first));
    return arrived.on(files.keySet()).stream()
        .map(more -> toComplete(files.get(more.caseReference()), more))
        .toList();
  }

  private static FileToComplete toComplete(WorkItem item, Arrived more) {
    return new FileToComplete(
        item.task(),
        item.caseReference(),
        more.documents(),
        more.since(),
        item.assignee().isPresent());
  }
}
