package org.evenhand.document.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.evenhand.document.application.KeyAccess;

/**
 * One key for the whole installation. A wrapped key is: four bytes that tell which key wrapped it,
 * a nonce of twelve, and the data key under AES-256-GCM.
 */
public final class InstallationKey implements KeyAccess {
  private static final int SHORTEST = 32;
  private static final int MARK = 4;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;
  private final byte[] mark;

  /**
   * @param secret a random text of at least 32 characters
   */
  public InstallationKey(String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException("the document key must have 32 characters at least");
    }
    key = new SecretKeySpec(sha256("evenhand document key ", secret), "AES");
    mark = Arrays.copyOf(sha256("evenhand document key mark ", secret), MARK);
  }

  @Override
  public byte[] wrap(byte[] dataKey) {
    try {
      var nonce = new byte[NONCE];
      RANDOM.nextBytes(nonce);
      var cipher = cipher(Cipher.ENCRYPT_MODE, nonce);
      var sealed = cipher.doFinal(dataKey);
      return ByteBuffer.allocate(MARK + NONCE + sealed.length)
          .put(mark)
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public byte[] unwrap(byte[] wrapped) {
    if (wrapped.length <= MARK + NONCE || !Arrays.equals(mark, Arrays.copyOf(wrapped, MARK))) {
      throw new IllegalStateException("sealed with another document key than this one");
    }
    try {
      var nonce = Arrays.copyOfRange(wrapped, MARK, MARK + NONCE);
      var sealed = wrapped.length - MARK - NONCE;
      return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(wrapped, MARK + NONCE, sealed);
    } catch (GeneralSecurityException altered) {
      throw new IllegalStateException("a wrapped document key was altered", altered);
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(mark);
    return cipher;
  }

  private static byte[] sha256(String purpose, String secret) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return digest.digest((purpose + secret).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
