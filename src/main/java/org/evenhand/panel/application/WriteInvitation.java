package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.panel.api.Invitation;
import org.evenhand.panel.model.CalendarFile;
import org.evenhand.panel.persistence.Addresses;

/** What goes into a member's own calendar, and where it is sent. */
@Dependent
public class WriteInvitation {
  private final Addresses addresses;
  private final Clock clock;

  @Inject
  public WriteInvitation(Addresses addresses, Clock clock) {
    this.addresses = addresses;
    this.clock = clock;
  }

  /** Empty where they gave none. */
  public Optional<String> addressOf(UUID member) {
    return addresses.of(member);
  }

  /** Asks them, or tells them of a change. */
  public String request(Invitation invitation) {
    return CalendarFile.request(invitation, clock.instant());
  }

  /** Takes it back. */
  public String cancel(Invitation invitation) {
    return CalendarFile.cancel(invitation, clock.instant());
  }
}
