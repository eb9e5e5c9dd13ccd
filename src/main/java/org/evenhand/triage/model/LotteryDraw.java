package org.evenhand.triage.model;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Draws a case by its neutral file number, which was drawn at random itself and tells nothing of
 * the case: HMAC-SHA256 of the number under the seed, as a whole number, modulo ten thousand. The
 * same seed and number give the same draw for anybody who makes it again.
 */
public final class LotteryDraw {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int PLACES = 10_000;
  private static final int PER_CENT = PLACES / 100;
  private final byte[] seed;

  /** Which way a case goes. */
  public enum Arm {
    /** Its file is masked, where it can be. */
    MASKED,
    /** It is decided on the full file. */
    OPEN
  }

  public LotteryDraw(byte[] seed) {
    this.seed = seed.clone();
  }

  /** From 0 to 9999, each as likely as any other. */
  public int place(String fileNumber) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(seed, ALGORITHM));
      var drawn = mac.doFinal(fileNumber.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, drawn).mod(BigInteger.valueOf(PLACES)).intValue();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /**
   * @param masked how many in a hundred are to be masked
   */
  public Arm arm(String fileNumber, int masked) {
    return place(fileNumber) < masked * PER_CENT ? Arm.MASKED : Arm.OPEN;
  }

  /** SHA-256 of the seed in hexadecimal. */
  public String commitment() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(seed));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
