package org.evenhand.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.evenhand.identity.api.SignedIn;
import org.evenhand.identity.application.Sessions;

/**
 * Whoever signed in with a password that somebody else made goes nowhere but to the page on which
 * they choose their own, out again, and where anybody may go. It stands behind Shiro and {@link
 * SessionLimits}, before any page.
 */
public class OwnPasswordFirst extends HttpFilter {
  static final String PAGE = "/account";
  private static final Set<String> STILL_OPEN = Set.of(PAGE, PAGE + ".xhtml", "/sign-out", "/stay");

  private final transient Sessions sessions;

  @Inject
  public OwnPasswordFirst(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = request.getRequestURI();
    var must = sessions.current().filter(SignedIn::oneTimePassword).isPresent();
    if (!must || STILL_OPEN.contains(path) || Addresses.isForAnybody(path)) {
      chain.doFilter(request, response);
    } else if (path.startsWith("/api/")) {
      ProblemJson.write(
          response,
          HttpServletResponse.SC_FORBIDDEN,
          "Sign in by browser and choose a password of your own first.");
    } else {
      Onwards.to(PAGE, request, response);
    }
  }
}
