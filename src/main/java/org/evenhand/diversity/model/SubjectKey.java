package org.evenhand.diversity.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.evenhand.kernel.PersonId;

/**
 * The key under which people become subjects: a subject is HMAC-SHA256 of a person's id, and
 * without the key nobody can tell whose it is, not even by trying every id there is. Only this room
 * reads the key. A lost key cannot be replaced: what was declared under it is nobody's any more.
 */
public final class SubjectKey {
  /** The shortest key accepted, in characters; 43 hold 32 random bytes in base64. */
  public static final int SHORTEST = 32;

  private static final String ALGORITHM = "HmacSHA256";
  private static final byte[] USE = use("evenhand diversity subject 1");
  private static final byte[] OCCASION = use("evenhand diversity occasion 1");
  private final SecretKeySpec key;

  /**
   * @param secret the key as text
   * @throws IllegalArgumentException when it is too short to be one; it is not repeated
   */
  public SubjectKey(String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "the diversity key has fewer than " + SHORTEST + " characters");
    }
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** The 32 bytes that stand for the person. */
  public byte[] subjectOf(PersonId person) {
    return hashed(USE, person.value());
  }

  /** The 32 bytes that stand for what a guess was made at, and for nothing about a person. */
  public byte[] occasionOf(UUID occasion) {
    return hashed(OCCASION, occasion);
  }

  private static byte[] use(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] hashed(byte[] use, UUID id) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(use);
      var bytes = ByteBuffer.allocate(2 * Long.BYTES);
      bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
      return mac.doFinal(bytes.array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  @Override
  public String toString() {
    return "SubjectKey";
  }
}
