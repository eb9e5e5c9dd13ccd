package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.evenhand.identity.model.Patience;
import org.evenhand.identity.persistence.SignInFailures;
import org.evenhand.identity.persistence.SignInFailures.Who;

/** Slows guessing down, by name and by address. */
@Dependent
class Throttle {
  private static final int SIXTEEN_BITS = 4;
  private static final int NETWORK_GROUPS = 4;

  private final SignInFailures failures;
  private final Clock clock;

  @Inject
  Throttle(SignInFailures failures, Clock clock) {
    this.failures = failures;
    this.clock = clock;
  }

  /** Counts an attempt; the answer is till when to wait, when it came too early. */
  Optional<Instant> enter(String name, String address) {
    var now = clock.instant();
    var till = failures.count(address(address), now);
    return till.isPresent() ? till : failures.count(name(name), now);
  }

  /** The attempt did not fail after all. */
  void passed(String name, String address) {
    failures.clear(name(name));
    failures.takeBack(address(address));
  }

  private static Who name(String name) {
    var digest = DigestUtils.sha256Hex(name.getBytes(StandardCharsets.UTF_8));
    return new Who("NAME", digest.substring(0, SIXTEEN_BITS), Patience.WITH_A_NAME);
  }

  /** One subscriber has a whole network of version 6 addresses: its first half counts. */
  private static Who address(String address) {
    var groups = address.split(":");
    var key =
        groups.length > NETWORK_GROUPS
            ? String.join(":", java.util.Arrays.copyOf(groups, NETWORK_GROUPS))
            : address;
    return new Who("ADDRESS", key, Patience.WITH_AN_ADDRESS);
  }
}
