package org.evenhand.web.identity;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.shiro.web.filter.AccessControlFilter;
import org.apache.shiro.web.util.WebUtils;

/** Nobody comes in here; it looks like a place that does not exist. */
class Closed extends AccessControlFilter {
  private final Denials denials;

  Closed(Denials denials) {
    this.denials = denials;
  }

  @Override
  protected boolean isAccessAllowed(
      ServletRequest request, ServletResponse response, Object nothing) {
    return false;
  }

  @Override
  protected boolean onAccessDenied(ServletRequest request, ServletResponse response)
      throws IOException {
    denials.note(WebUtils.toHttp(request));
    WebUtils.toHttp(response).sendError(HttpServletResponse.SC_NOT_FOUND);
    return false;
  }
}
