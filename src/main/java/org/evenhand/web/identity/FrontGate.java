package org.evenhand.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Looks at every request before anything else does: the form of its address, how it travelled, and
 * whether another site sent it. What goes on knows who the visitor is behind a trusted proxy.
 */
public class FrontGate extends HttpFilter {
  private final transient Arrivals arrivals;

  @Inject
  public FrontGate(Arrivals arrivals) {
    this.arrivals = arrivals;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var arrival = arrivals.of(request);
    var refusal = refusal(request, arrival);
    if (refusal.isPresent()) {
      refuse(request, response, refusal.get());
      return;
    }
    if (arrival.secure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    chain.doFilter(new ArrivedRequest(request, arrival), new RelativeRedirects(response));
  }

  private static Optional<Refusal> refusal(HttpServletRequest request, Arrival arrival) {
    var path = request.getRequestURI();
    return PathForm.refusal(request)
        .or(() -> SafeTransport.refusal(arrival, path))
        .or(() -> OwnOrigin.refusal(request, arrival));
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    if (request.getRequestURI().startsWith("/api/")) {
      ProblemJson.write(response, refusal.status(), refusal.reason());
      return;
    }
    response.setStatus(refusal.status());
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().println(refusal.reason());
  }
}
