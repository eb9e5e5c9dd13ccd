package org.evenhand.decisionlog.model;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 (RFC 8032) on the raw 32-byte keys that signed notes carry. */
final class Ed25519 {
  static final int KEY_LENGTH = 32;

  /** What stands before the raw key in its X.509 form (RFC 8410). */
  private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  private Ed25519() {}

  /**
   * The public key of a seed. The JDK has no call for this; its generator draws exactly the seed
   * from the source of randomness, so it is handed the seed. Callers check the result against the
   * key hash that stands beside the seed.
   */
  static byte[] publicKeyOf(byte[] seed) {
    try {
      var generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, new Handing(seed));
      var encoded = generator.generateKeyPair().getPublic().getEncoded();
      return Arrays.copyOfRange(encoded, encoded.length - KEY_LENGTH, encoded.length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java platform has no Ed25519", e);
    }
  }

  static byte[] sign(byte[] seed, byte[] message) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(privateKey(seed));
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java platform has no Ed25519", e);
    }
  }

  static boolean verify(byte[] key, byte[] message, byte[] signed) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initVerify(publicKey(key));
      signature.update(message);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static PrivateKey privateKey(byte[] seed) throws GeneralSecurityException {
    var spec = new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed);
    return KeyFactory.getInstance("Ed25519").generatePrivate(spec);
  }

  private static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
    var encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + KEY_LENGTH);
    System.arraycopy(raw, 0, encoded, X509_PREFIX.length, KEY_LENGTH);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
  }

  /** Gives the seed where random bytes are asked for. */
  private static final class Handing extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final byte[] seed;

    Handing(byte[] seed) {
      this.seed = seed.clone();
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }
}
