package org.evenhand.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.shiro.web.filter.authz.IpAddressMatcher;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads how requests arrive. What a proxy says of the visitor is believed only of proxies that the
 * setting names, by address or network ({@code 10.0.0.5, 192.0.2.0/24}).
 */
@ApplicationScoped
public class Arrivals {
  public static final String TRUSTED_PROXIES = "EVENHAND_TRUSTED_PROXIES";
  private static final List<String> PASSED_ON =
      List.of("X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "Forwarded");

  private final List<IpAddressMatcher> proxies;

  @Inject
  public Arrivals(@ConfigProperty(name = TRUSTED_PROXIES) Optional<String> proxies) {
    this.proxies =
        proxies.stream()
            .flatMap(names -> Arrays.stream(names.split("[,\\s]+")))
            .filter(name -> !name.isBlank())
            .map(IpAddressMatcher::new)
            .toList();
  }

  /** For the container's proxy. */
  protected Arrivals() {
    this(Optional.empty());
  }

  Arrival of(HttpServletRequest request) {
    var host = Optional.ofNullable(request.getHeader("Host")).orElse("").strip();
    var peer = request.getRemoteAddr();
    var passedOn = PASSED_ON.stream().anyMatch(name -> request.getHeader(name) != null);
    if (!passedOn || !isTrusted(peer)) {
      return new Arrival(request.isSecure(), host, peer, passedOn);
    }
    var secure = "https".equalsIgnoreCase(last(request, "X-Forwarded-Proto").orElse(""));
    var typed = last(request, "X-Forwarded-Host").orElse(host);
    return new Arrival(request.isSecure() || secure, typed, visitor(request, peer), false);
  }

  /** The nearest address in the chain that is no proxy of ours. */
  private String visitor(HttpServletRequest request, String peer) {
    var chain = new java.util.ArrayList<>(values(request, "X-Forwarded-For").toList());
    Collections.reverse(chain);
    return chain.stream().filter(address -> !isTrusted(address)).findFirst().orElse(peer);
  }

  private boolean isTrusted(String address) {
    try {
      return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  private static Optional<String> last(HttpServletRequest request, String header) {
    return values(request, header).reduce((first, second) -> second);
  }

  private static Stream<String> values(HttpServletRequest request, String header) {
    return Collections.list(request.getHeaders(header)).stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
