package org.evenhand.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.evenhand.identity.application.Sessions;

/** Nothing is changed through the API in somebody's name without the token of their session. */
public class RestGuard extends HttpFilter {
  private final transient Sessions sessions;

  @Inject
  public RestGuard(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (OwnOrigin.isHarmless(request)
        || sessions.current().isEmpty()
        || RestToken.isSentAlong(request)) {
      chain.doFilter(request, response);
    } else {
      ProblemJson.write(
          response,
          HttpServletResponse.SC_FORBIDDEN,
          "The header " + RestToken.HEADER + " is missing or not that of the session.");
    }
  }
}
