package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.evenhand.hearing.application.PanelSits;
import org.evenhand.identity.api.Part;
import org.evenhand.identity.application.NoteInvolvement;
import org.evenhand.kernel.CaseReference;
import org.evenhand.panel.application.NamePanel;

/**
 * Every member of a panel had a part in the case, not only the chair, who does its steps: a case
 * that a court sends back is decided by others.
 */
@Dependent
public class SittingIsAPart implements PanelSits {
  private final NamePanel panels;
  private final NoteInvolvement involvement;

  @Inject
  public SittingIsAPart(NamePanel panels, NoteInvolvement involvement) {
    this.panels = panels;
    this.involvement = involvement;
  }

  @Override
  public void on(CaseReference reference, UUID panel) {
    for (var member : panels.read(panel).members()) {
      involvement.note(reference, member.account(), Part.SAT_ON_PANEL);
    }
  }
}
