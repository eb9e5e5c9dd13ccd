package org.evenhand.panel.planning.lottery;

import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * One number of 0 to n - 1, each as likely. SHA-256 of the seed, the list's hash and a counter of
 * eight bytes that begins at 0, read as a number of 256 bits; if it lies beyond the largest
 * multiple of n there is, the counter goes up by one; otherwise the rest of its division by n is
 * drawn.
 */
final class UniformDraw {
  private static final BigInteger ALL = BigInteger.TWO.pow(256);

  private UniformDraw() {}

  static int of(LotterySeed seed, byte[] listHash, int n) {
    if (n < 1) {
      throw new IllegalArgumentException("nothing to draw from");
    }
    var count = BigInteger.valueOf(n);
    var fair = ALL.subtract(ALL.mod(count));
    for (long counter = 0; ; counter++) {
      var counted = ByteBuffer.allocate(Long.BYTES).putLong(counter).array();
      var number = new BigInteger(1, Sha256.of(seed.bytes(), listHash, counted));
      if (number.compareTo(fair) < 0) {
        return number.mod(count).intValueExact();
      }
    }
  }
}
