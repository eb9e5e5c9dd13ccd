package org.evenhand.web.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.application.NotShown;
import org.evenhand.panel.api.Whose;
import org.evenhand.panel.application.ReadOwnPlace;

/** A member says what they are too near to. */
@Named
@ViewScoped
public class OwnConflictPage extends ConflictForm {
  private static final long serialVersionUID = 1L;
  @Inject private transient CurrentActor actor;
  @Inject private transient ReadOwnPlace own;

  /** Opens it for a member of the pool. */
  public void open() {
    own.of(actor.get()).orElseThrow(NotShown::new);
    begin();
  }

  @Override
  Whose whose() {
    return Whose.own(actor.get());
  }

  @Override
  String goesOn() {
    return "/panel/entry?faces-redirect=true&done=conflict";
  }
}
