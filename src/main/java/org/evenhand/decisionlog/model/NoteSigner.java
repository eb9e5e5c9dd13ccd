package org.evenhand.decisionlog.model;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;

/**
 * A signing key for notes: {@code PRIVATE+KEY+name+hash+base64(0x01 || seed)}, the form of Go's
 * {@code sumdb/note}. It is never shown by {@code toString}.
 */
public final class NoteSigner {
  private static final String PREFIX = "PRIVATE+KEY+";

  private final byte[] seed;
  private final NoteKey key;

  private NoteSigner(String name, byte[] seed) {
    this.seed = seed;
    this.key = new NoteKey(name, Ed25519.publicKeyOf(seed));
  }

  /** A new key under this name. */
  public static NoteSigner generate(String name, SecureRandom random) {
    var seed = new byte[Ed25519.KEY_LENGTH];
    random.nextBytes(seed);
    return new NoteSigner(name, seed);
  }

  /**
   * The key of these 32 random bytes under this name.
   *
   * @throws IllegalArgumentException if there are more or fewer bytes
   */
  public static NoteSigner ofSeed(String name, byte[] seed) {
    if (seed.length != Ed25519.KEY_LENGTH) {
      throw new IllegalArgumentException("a signing key has 32 bytes, not " + seed.length);
    }
    return new NoteSigner(name, seed.clone());
  }

  /**
   * @throws IllegalArgumentException if it is not an Ed25519 signing key, or its hash is another
   *     key's; the message never repeats the key
   */
  public static NoteSigner parse(String text) {
    var parts = text.startsWith(PREFIX) ? text.substring(PREFIX.length()).split("\\+", 3) : null;
    if (parts == null || parts.length != 3) {
      throw new IllegalArgumentException("not a signing key: PRIVATE+KEY+name+hash+key expected");
    }
    var signer = new NoteSigner(parts[0], NoteKey.raw(parts[2]));
    if (!signer.secret().equals(text)) {
      throw new IllegalArgumentException("not a signing key: its hash does not fit");
    }
    return signer;
  }

  /** Who signs. */
  public String name() {
    return key.name();
  }

  /** What others need to check the signatures. */
  public NoteKey key() {
    return key;
  }

  /**
   * @param text ends with a newline
   */
  public SignedNote sign(String text) {
    var bytes = Ed25519.sign(seed, text.getBytes(StandardCharsets.UTF_8));
    return new SignedNote(text, List.of(new SignedNote.Signature(name(), key.hashBytes(), bytes)));
  }

  /** The key itself, for the file it is kept in. */
  public String secret() {
    return PREFIX + name() + "+" + key.hash() + "+" + NoteKey.encoded(seed);
  }
}
