package org.evenhand.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.shiro.crypto.hash.DefaultHashService;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.crypto.hash.format.Shiro2CryptFormat;
import org.apache.shiro.lang.util.ByteSource;
import org.apache.shiro.lang.util.SimpleByteSource;

/**
 * Argon2id with 19 MiB, two passes and one lane, the least that OWASP's password storage advice
 * names for it. At most {@value #AT_ONCE} passwords are worked on at a time, so that a flood of
 * attempts takes neither all memory nor all processors.
 */
@ApplicationScoped
public class Passwords {
  private static final int MEMORY_KIB = 19_456;
  private static final int ITERATIONS = 2;
  private static final int LANES = 1;
  private static final int AT_ONCE = 4;
  private static final int PATIENCE_SECONDS = 10;
  static final String NOBODYS =
      "$shiro2$argon2id$v=19$t=2,m=19456,p=1"
          + "$xNZkCGmTqPhdMWOWTDhUBw$FClc3NQMicKZ+Z4uWAfOEg35NtcE44Uh5LeB6DPvVNQ";
  private static final Shiro2CryptFormat FORMAT = new Shiro2CryptFormat();

  private final Semaphore places = new Semaphore(AT_ONCE);

  /** Too many attempts at once; nothing was looked at. */
  public static final class Busy extends RuntimeException {
    private Busy() {
      super("too many sign-ins at once");
    }
  }

  /** What to store; it says its own parameters and salt. */
  public String hash(String password) {
    return inTurn(
        () -> {
          var request =
              new HashRequest.Builder()
                  .setSource(bytes(password))
                  .setAlgorithmName("argon2id")
                  .addParameter("Argon2.memoryKib", String.valueOf(MEMORY_KIB))
                  .addParameter("Argon2.iterations", String.valueOf(ITERATIONS))
                  .addParameter("Argon2.parallelism", String.valueOf(LANES))
                  .build();
          return FORMAT.format(new DefaultHashService().computeHash(request));
        });
  }

  /** Whether the password is the one that was stored. */
  public boolean match(String password, String stored) {
    return inTurn(() -> FORMAT.parse(stored).matchesPassword(bytes(password)));
  }

  /** Takes as long as a real comparison, where there is nothing to compare with. */
  public void matchNobody(String password) {
    match(password, NOBODYS);
  }

  /** Whether it was stored under other parameters than today's. */
  public boolean isOutdated(String stored) {
    return !stored.contains("$t=" + ITERATIONS + ",m=" + MEMORY_KIB + ",p=" + LANES + "$");
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new Busy();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Busy();
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  /** The same password however a keyboard composes its accents. */
  private static ByteSource bytes(String password) {
    return new SimpleByteSource(Normalizer.normalize(password, Normalizer.Form.NFC));
  }
}
