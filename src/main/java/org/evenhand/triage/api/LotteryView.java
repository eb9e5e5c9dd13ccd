package org.evenhand.triage.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A lottery between deciding blind and deciding on the full file.
 *
 * @param masked how many in a hundred cases are to be masked
 * @param commitment SHA-256 of the seed, published when it began
 * @param seed in hexadecimal; empty while the lottery runs
 * @param drawn how many cases it drew
 * @param drawnAgain how many of these came out the same when drawn again
 */
public record LotteryView(
    UUID id,
    Instant startedAt,
    String startedBy,
    String reason,
    int masked,
    String commitment,
    Optional<Instant> endedAt,
    String endReason,
    Optional<String> seed,
    long drawn,
    long drawnAgain) {
  public boolean isRunning() {
    return endedAt.isEmpty();
  }
}
