package org.evenhand.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.primefaces.context.PrimeFacesContext;

/**
 * The content policy of pages with a PrimeFaces widget: scripts of ours and those with this page's
 * nonce, and styles set by script, which widgets cannot do without (ADR 0041).
 */
@Named
@RequestScoped
public class WidgetPolicy {
  /** Called by the template before the page is written. */
  public void allowWidgets() {
    var faces = FacesContext.getCurrentInstance();
    var nonce = PrimeFacesContext.getCspState(faces).getNonce();
    var response = (HttpServletResponse) faces.getExternalContext().getResponse();
    response.setHeader(
        PageHeaders.POLICY,
        PageHeaders.COMMON
            + "; connect-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'nonce-"
            + nonce
            + "'");
  }
}
