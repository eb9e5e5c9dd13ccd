package org.evenhand.correspondence.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.evenhand.correspondence.api.DeliveryState;
import org.evenhand.correspondence.persistence.Notes;

/** How far notes have got, for whoever wrote them. */
@Dependent
public class ReadNotes {
  private final Notes notes;

  @Inject
  public ReadNotes(Notes notes) {
    this.notes = notes;
  }

  public Map<UUID, DeliveryState> states(Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : notes.states(ids);
  }
}
