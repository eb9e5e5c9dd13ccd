package org.evenhand.fairness.anonymisation.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM under one key: a nonce of 96 random bits, then the sealed bytes with their tag. What
 * is sealed opens only in the place it was sealed for.
 */
final class Sealing {
  static final int KEY = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;

  /**
   * @param key 32 bytes
   */
  Sealing(byte[] key) {
    if (key.length != KEY) {
      throw new IllegalArgumentException("a key has 32 bytes");
    }
    this.key = new SecretKeySpec(key, "AES");
  }

  /**
   * @param place what the bytes belong to; authenticated, not kept
   */
  byte[] seal(byte[] bytes, byte[] place, RandomGenerator random) {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(bytes);
      return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * @throws IllegalStateException when the bytes were altered, moved or sealed with another key
   */
  byte[] open(byte[] sealed, byte[] place) {
    try {
      var nonce = Arrays.copyOf(sealed, NONCE);
      return cipher(Cipher.DECRYPT_MODE, nonce, place)
          .doFinal(sealed, NONCE, sealed.length - NONCE);
    } catch (GeneralSecurityException | IllegalArgumentException altered) {
      throw new IllegalStateException("what lies in the vault was altered or moved", altered);
    }
  }

  /** A text that depends on all parts and on where one ends and the next begins. */
  static byte[] place(String... parts) {
    var bytes = Arrays.stream(parts).map(part -> part.getBytes(StandardCharsets.UTF_8)).toList();
    var place = ByteBuffer.allocate(bytes.stream().mapToInt(part -> part.length + 4).sum());
    bytes.forEach(part -> place.putInt(part.length).put(part));
    return place.array();
  }

  /** HMAC-SHA256: 32 bytes that only somebody with the key can make. */
  static byte[] mac(byte[] key, byte[] text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, byte[] place) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place);
    return cipher;
  }
}
