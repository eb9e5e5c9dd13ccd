package org.evenhand.identity.api;

/**
 * A one-time password to hand over. It is told once and kept nowhere; its owner must choose another
 * at the first sign-in.
 *
 * @param account whose it is
 */
public record IssuedPassword(String account, String password) {
  /** Without the password. */
  @Override
  public String toString() {
    return "IssuedPassword[" + account + "]";
  }
}
