package org.evenhand.panel.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.PanelRule;

/**
 * A panel somebody wants to name.
 *
 * @param chair one of the members
 * @param from the first day it sits
 * @param to the last day it sits
 */
public record NewPanel(
    CaseReference reference,
    String purpose,
    List<UUID> members,
    UUID chair,
    LocalDate from,
    LocalDate to,
    PanelRule rule) {
  public NewPanel {
    members = List.copyOf(members);
  }
}
