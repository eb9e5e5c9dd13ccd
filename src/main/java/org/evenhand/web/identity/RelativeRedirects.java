package org.evenhand.web.identity;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Sends people on to paths, not to full addresses: the container would build those from what it
 * knows of itself, which behind a proxy is the wrong scheme and host.
 */
class RelativeRedirects extends HttpServletResponseWrapper {
  RelativeRedirects(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    if (!location.startsWith("/") || location.startsWith("//")) {
      super.sendRedirect(location);
      return;
    }
    resetBuffer();
    setStatus(SC_FOUND);
    setHeader("Location", location);
    flushBuffer();
  }
}
