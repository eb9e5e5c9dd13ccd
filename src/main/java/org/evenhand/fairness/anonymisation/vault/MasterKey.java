package org.evenhand.fairness.anonymisation.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.evenhand.kernel.CaseReference;

/** A key from outside the database that seals the keys of cases. */
final class MasterKey {
  private static final int SHORTEST = 32;
  private static final int MARK = 4;

  private final Sealing sealing;
  private final String mark;

  /**
   * @param secret a random text of at least 32 characters
   */
  MasterKey(String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException("a vault key must have 32 characters at least");
    }
    var bytes = secret.getBytes(StandardCharsets.UTF_8);
    sealing = new Sealing(Sealing.mac(bytes, Sealing.place("evenhand vault key")));
    var digest = Sealing.mac(bytes, Sealing.place("evenhand vault key mark"));
    mark = HexFormat.of().formatHex(Arrays.copyOf(digest, MARK));
  }

  /** Tells keys apart and nothing of what they are: eight hexadecimal digits. */
  String mark() {
    return mark;
  }

  byte[] wrap(byte[] dataKey, CaseReference reference, RandomGenerator random) {
    return sealing.seal(dataKey, place(reference), random);
  }

  byte[] unwrap(byte[] wrapped, CaseReference reference) {
    return sealing.open(wrapped, place(reference));
  }

  private byte[] place(CaseReference reference) {
    return Sealing.place("case key", mark, reference.value());
  }
}
