package org.evenhand.document.store;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The layout of sealed bytes: a header (mark, wrapped data key, seven random bytes) and then
 * segments of 64 KiB, each under AES-256-GCM with a nonce of the seven bytes, its number, and
 * whether it is the last. So a segment cannot be changed, moved or left out unnoticed, the end
 * cannot be cut off, and reading needs one segment of memory whatever the size (the STREAM
 * construction of Hoang, Reyhanitabar, Rogaway and Vizar, 2015).
 */
final class Segments {
  static final byte[] MARK = {'E', 'V', 'H', '1'};
  static final int PLAIN = 64 * 1024;
  static final int TAG = 16;
  static final int PREFIX = 7;
  static final int DATA_KEY = 32;

  private static final int NONCE = 12;

  private final SecretKeySpec key;
  private final byte[] prefix;
  private int number;

  Segments(byte[] dataKey, byte[] prefix) {
    this.key = new SecretKeySpec(dataKey, "AES");
    this.prefix = prefix.clone();
  }

  byte[] seal(byte[] bytes, int length, boolean last) throws GeneralSecurityException {
    return next(Cipher.ENCRYPT_MODE, last).doFinal(bytes, 0, length);
  }

  byte[] open(byte[] bytes, int length, boolean last) throws GeneralSecurityException {
    return next(Cipher.DECRYPT_MODE, last).doFinal(bytes, 0, length);
  }

  private Cipher next(int mode, boolean last) throws GeneralSecurityException {
    var nonce =
        ByteBuffer.allocate(NONCE).put(prefix).putInt(number++).put((byte) (last ? 1 : 0)).array();
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
    return cipher;
  }
}
