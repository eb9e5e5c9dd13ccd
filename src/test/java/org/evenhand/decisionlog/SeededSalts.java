package org.evenhand.decisionlog;

import java.util.Random;
import org.evenhand.decisionlog.application.SaltSource;

/** Salts that replay. */
public final class SeededSalts implements SaltSource {
  private final Random random;

  public SeededSalts(long seed) {
    this.random = new Random(seed);
  }

  @Override
  public synchronized byte[] next() {
    var salt = new byte[32];
    random.nextBytes(salt);
    return salt;
  }
}
