package org.evenhand.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whatever changes something comes from a page of ours: browsers say where a request comes from,
 * and another origin is refused. It stands before the view state of Faces and the token of REST,
 * which also hold where a browser says nothing.
 */
final class OwnOrigin {
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
  private static final int FORBIDDEN = 403;

  private OwnOrigin() {}

  static boolean isHarmless(HttpServletRequest request) {
    return HARMLESS.contains(request.getMethod());
  }

  static Optional<Refusal> refusal(HttpServletRequest request, Arrival arrival) {
    if (isHarmless(request)) {
      return Optional.empty();
    }
    var origin = request.getHeader("Origin");
    var site = request.getHeader("Sec-Fetch-Site");
    var foreign = origin != null && !origin.toLowerCase(Locale.ROOT).equals(arrival.origin());
    var crossing = site != null && !OWN_SITES.contains(site);
    return foreign || crossing
        ? Optional.of(
            new Refusal(FORBIDDEN, "This request came from another site, so nothing was done."))
        : Optional.empty();
  }
}
