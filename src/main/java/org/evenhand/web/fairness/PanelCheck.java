package org.evenhand.web.fairness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evenhand.fairness.representation.api.CheckStatus;
import org.evenhand.fairness.representation.api.PublishedVerdict;
import org.evenhand.fairness.representation.application.ReadCheckStatus;

/**
 * What stands beside panels for whoever names them: {@code parts/panelCheck.xhtml} shows it. It
 * knows nothing but whether checks are due or done, and the verdict that was signed.
 */
@Named
@RequestScoped
public class PanelCheck {
  private final ReadCheckStatus reading;
  private CheckStatus status;

  @Inject
  public PanelCheck(ReadCheckStatus reading) {
    this.reading = reading;
  }

  /** For the container's proxy. */
  protected PanelCheck() {
    this(null);
  }

  public CheckStatus getStatus() {
    if (status == null) {
      status = reading.now();
    }
    return status;
  }

  /** Null while none was signed. */
  public PublishedVerdict getVerdict() {
    return getStatus().verdict().orElse(null);
  }
}
