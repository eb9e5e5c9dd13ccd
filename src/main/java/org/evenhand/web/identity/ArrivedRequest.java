package org.evenhand.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request that says of itself what is true of the visitor, not of the proxy in between. */
class ArrivedRequest extends HttpServletRequestWrapper {
  private final Arrival arrival;

  ArrivedRequest(HttpServletRequest request, Arrival arrival) {
    super(request);
    this.arrival = arrival;
  }

  @Override
  public boolean isSecure() {
    return arrival.secure();
  }

  @Override
  public String getScheme() {
    return arrival.secure() ? "https" : "http";
  }

  @Override
  public String getRemoteAddr() {
    return arrival.client();
  }

  @Override
  public String getRemoteHost() {
    return arrival.client();
  }
}
