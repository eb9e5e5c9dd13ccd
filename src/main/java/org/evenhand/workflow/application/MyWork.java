package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Page;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.persistence.WorkItems;

/** The work of whoever is signed in: what they have taken, and what their team has to give. */
@Dependent
public class MyWork {
  private final WorkItems work;
  private final Doorkeeper doorkeeper;
  private final CurrentActor actor;

  @Inject
  public MyWork(WorkItems work, Doorkeeper doorkeeper, CurrentActor actor) {
    this.work = work;
    this.doorkeeper = doorkeeper;
    this.actor = actor;
  }

  /** What I have taken, except on cases in which I have declared a conflict since. */
  public List<WorkItem> mine() {
    var me = actor.get();
    return doorkeeper.withoutConflict(work.takenBy(me.account()), me);
  }

  /**
   * One page of the work of my roles that nobody has taken and that I may do, most pressing first.
   * What an earlier part in the case bars me from is not counted either.
   */
  public Page<WorkItem> ofMyTeam(int first, int size) {
    var me = actor.get();
    var open = doorkeeper.open(work.notTaken(me.roles()), me);
    return new Page<>(open.stream().skip(first).limit(size).toList(), open.size());
  }

  /** Open work on a case, for its overview. */
  public List<WorkItem> openOn(CaseReference reference) {
    return work.openOf(reference);
  }

  public Optional<WorkItem> find(UUID task) {
    return work.find(task);
  }
}
