package org.evenhand.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How fast one address may send: so many requests at once, and then as many a minute. One address
 * is one of version 4, or one network of version 6 (its first half), since a subscriber has a whole
 * one. Kept in the memory of this server, for the addresses that came last; it guards against a
 * flood by one program, not against many together, which is for whatever stands before the server.
 */
@ApplicationScoped
public class Pace {
  public static final String PER_MINUTE = "EVENHAND_API_PER_MINUTE";

  private static final int ADDRESSES = 10_000;
  private static final int NETWORK_GROUPS = 4;

  private final int perMinute;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > ADDRESSES;
        }
      };

  /** What an address may still send, and when that was so. */
  private record Bucket(double left, long at) {}

  @Inject
  public Pace(@ConfigProperty(name = PER_MINUTE, defaultValue = "60") int perMinute) {
    this(perMinute, System::nanoTime);
  }

  Pace(int perMinute, LongSupplier nanos) {
    this.perMinute = perMinute;
    this.nanos = nanos;
  }

  /** For the container's proxy. */
  protected Pace() {
    this(1, () -> 0);
  }

  /** Counts a request; the answer is how long to wait when it came too fast, and never zero. */
  public synchronized Optional<Duration> enter(String address) {
    var now = nanos.getAsLong();
    var key = network(address);
    var before = buckets.getOrDefault(key, new Bucket(perMinute, now));
    var perNano = perMinute / (double) Duration.ofMinutes(1).toNanos();
    var left = Math.min(perMinute, before.left() + (now - before.at()) * perNano);
    if (left >= 1) {
      buckets.put(key, new Bucket(left - 1, now));
      return Optional.empty();
    }
    buckets.put(key, new Bucket(left, now));
    return Optional.of(Duration.ofSeconds((long) Math.ceil((1 - left) / perNano / 1e9)));
  }

  private static String network(String address) {
    var groups = address.split(":");
    return groups.length > NETWORK_GROUPS
        ? String.join(":", Arrays.copyOf(groups, NETWORK_GROUPS))
        : address;
  }
}
