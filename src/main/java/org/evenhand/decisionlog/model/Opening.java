package org.evenhand.decisionlog.model;

/**
 * What opens one commitment of an entry. The commitment says nothing to somebody who lacks the
 * salt, however few values the field can have; once salt and value are erased nobody can tell any
 * more.
 *
 * @param salt 32 random bytes, never used twice
 * @param json the value in canonical JSON
 */
public record Opening(byte[] salt, String json) {
  /** In bytes. */
  public static final int SALT_LENGTH = 32;

  public Opening {
    if (salt.length != SALT_LENGTH) {
      throw new IllegalArgumentException("a salt has 32 bytes, not " + salt.length);
    }
  }

  /** SHA-256 of the salt's bytes followed by the value's canonical JSON in UTF-8. */
  public Hash commitment() {
    return Hash.of(salt, json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
