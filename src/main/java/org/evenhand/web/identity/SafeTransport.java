package org.evenhand.web.identity;

import java.util.Optional;

/**
 * What people read and type here must not travel in the clear: plain http is for the machine itself
 * and for health probes.
 */
final class SafeTransport {
  private static final int FORBIDDEN = 403;

  private SafeTransport() {}

  static Optional<Refusal> refusal(Arrival arrival, String path) {
    if (arrival.secure() || path.equals("/health") || path.startsWith("/health/")) {
      return Optional.empty();
    }
    if (arrival.unknownProxy()) {
      return refuse(
          "This request was passed on by a proxy that Evenhand was not told to trust. Name its"
              + " address in EVENHAND_TRUSTED_PROXIES, and let it end TLS and say so in"
              + " X-Forwarded-Proto.");
    }
    if (arrival.isLocal()) {
      return Optional.empty();
    }
    return refuse(
        "Evenhand answers over plain http only on the machine it runs on (http://localhost). From"
            + " elsewhere use https: put a proxy that ends TLS in front of it and name the proxy's"
            + " address in EVENHAND_TRUSTED_PROXIES.");
  }

  private static Optional<Refusal> refuse(String reason) {
    return Optional.of(new Refusal(FORBIDDEN, reason));
  }
}
