package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.panel.application.NamePanel;

/** Who chairs the panel of the hearing that a process is about. */
@Dependent
class Chairs {
  private final Hearings hearings;
  private final NamePanel panels;

  @Inject
  Chairs(Hearings hearings, NamePanel panels) {
    this.hearings = hearings;
    this.panels = panels;
  }

  Optional<String> of(StepContext context) {
    return hearings.of(context).panel().map(panel -> panels.read(panel).chair().account());
  }
}
