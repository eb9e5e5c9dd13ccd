package org.evenhand.demonstration.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A panel as it was named for a case. */
record PanelTold(UUID id, List<Adjudicator> members) {

  static PanelTold named(
      Told told, String purpose, LocalDate sits, String by, Instant at, boolean chairSignsIn) {
    var panel =
        new PanelTold(told.id(), told.world().pool().panel(sits, chairSignsIn, told.dice()));
    told.row(Table.PANEL, panel.id(), told.reference(), purpose, sits, by, at);
    for (var member : panel.members()) {
      told.row(Table.PANEL_SEAT, panel.id(), member.id(), member.equals(panel.chair()));
    }
    return panel;
  }

  Adjudicator chair() {
    return members.get(0);
  }

  /** Those who sit beside the chair took part too. */
  void sat(Told told, String step, Instant at) {
    members.stream()
        .skip(1)
        .forEach(it -> told.row(Table.INVOLVEMENT, told.reference(), it.account(), step, at));
  }
}
