package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.evenhand.identity.api.Opened;
import org.evenhand.identity.persistence.AccessRecords;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.RegistrationNumber;

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

  /**
   * People on the register who were looked up, whether or not there is a case about them.
   *
   * @param kind {@code REGISTRANT} for a whole entry, {@code FOUND} for a line of a list
   */
  public void lookedUp(Actor actor, String kind, List<RegistrationNumber> numbers) {
    if (!actor.equals(Actor.SYSTEM) && !numbers.isEmpty()) {
      records.addPeople(actor.account(), kind, numbers, clock.instant());
    }
  }

  public void note(Actor actor, List<Opened> opened) {
    if (!actor.equals(Actor.SYSTEM) && !opened.isEmpty()) {
      records.add(actor.account(), opened, clock.instant());
    }
  }
}
