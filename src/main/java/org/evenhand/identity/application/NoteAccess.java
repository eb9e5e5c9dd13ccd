package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.evenhand.identity.api.Opened;
import org.evenhand.identity.persistence.AccessRecords;
import org.evenhand.kernel.Actor;

/**
 * Notes what somebody is shown, before they are shown it: a page that lists many notes them in one
 * statement. What the system reads for itself is not noted.
 */
@Dependent
public class NoteAccess {
  private final AccessRecords records;
  private final Clock clock;

  @Inject
  public NoteAccess(AccessRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  public void note(Actor actor, Opened... opened) {
    note(actor, List.of(opened));
  }

  public void note(Actor actor, List<Opened> opened) {
    if (!actor.equals(Actor.SYSTEM) && !opened.isEmpty()) {
      records.add(actor.account(), opened, clock.instant());
    }
  }
}
