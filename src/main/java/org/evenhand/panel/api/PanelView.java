package org.evenhand.panel.api;

import java.util.List;
import java.util.UUID;

/** A panel as named; the chair stands first. */
public record PanelView(UUID id, List<MemberView> members) {
  public MemberView chair() {
    return members.get(0);
  }
}
