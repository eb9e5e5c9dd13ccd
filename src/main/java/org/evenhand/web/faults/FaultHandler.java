package org.evenhand.web.faults;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.shiro.authz.AuthorizationException;

/**
 * The one place where an exception of a page becomes an answer: a lost view says so, a refusal
 * looks like a missing page, and anything else is a fault with a number.
 */
class FaultHandler extends ExceptionHandlerWrapper {
  FaultHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var faces = FacesContext.getCurrentInstance();
    var unhandled = getUnhandledExceptionQueuedEvents().iterator();
    if (!unhandled.hasNext() || faces == null) {
      return;
    }
    var cause = unhandled.next().getContext().getException();
    unhandled.remove();
    while (unhandled.hasNext()) {
      unhandled.next();
      unhandled.remove();
    }
    answer(faces, cause);
    faces.responseComplete();
  }

  private static void answer(FacesContext faces, Throwable cause) {
    var outside = faces.getExternalContext();
    try {
      if (has(cause, ViewExpiredException.class)) {
        outside.redirect(outside.getRequestContextPath() + lost(outside));
      } else if (has(cause, AuthorizationException.class)) {
        refuse(outside);
      } else {
        breakDown(faces, outside, cause);
      }
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  /** Where somebody goes whose page was of another session: the tour changes sessions itself. */
  private static String lost(ExternalContext outside) {
    var tour = "/tour".equals(outside.getRequestServletPath().replaceFirst("\\.xhtml$", ""));
    return tour ? "/tour?again=true" : "/errors/expired";
  }

  private static void refuse(ExternalContext outside) throws IOException {
    outside.responseReset();
    outside.responseSendError(403, null);
  }

  private static void breakDown(FacesContext faces, ExternalContext outside, Throwable cause)
      throws IOException {
    var fault = Fault.of(cause);
    if (outside.isResponseCommitted()) {
      return;
    }
    if (faces.getPartialViewContext().isAjaxRequest()) {
      outside.redirect(outside.getRequestContextPath() + "/errors/broken?number=" + fault.number());
      return;
    }
    fault.noteIn((HttpServletRequest) outside.getRequest());
    outside.responseReset();
    outside.responseSendError(500, null);
  }

  private static boolean has(Throwable cause, Class<? extends Throwable> type) {
    for (var at = cause; at != null; at = at.getCause()) {
      if (type.isInstance(at)) {
        return true;
      }
    }
    return false;
  }
}
