package org.evenhand.web.frame;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * PrimeFaces expects every form to send the nonce of its page back, which only its own script does.
 * A form sent without script gets a page with a new nonce instead of a fault.
 */
public class NonceOfPlainForms implements PhaseListener {
  private static final String NONCE = "primefaces.nonce";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    var faces = event.getFacesContext();
    var view = faces.getViewRoot();
    if (view == null || !faces.isPostback() || view.getViewMap(false) == null) {
      return;
    }
    if (!faces.getExternalContext().getRequestParameterMap().containsKey(NONCE)) {
      view.getViewMap(false).remove(NONCE);
    }
  }
}
