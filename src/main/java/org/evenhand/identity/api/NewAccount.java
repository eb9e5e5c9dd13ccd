package org.evenhand.identity.api;

import java.util.Set;
import org.evenhand.kernel.Role;

/**
 * What an account begins with.
 *
 * @param name what the person signs in with: lower-case letters, digits, dots, hyphens
 * @param displayName the name colleagues see
 * @param roles what the person may be asked to do
 * @param password as typed
 */
public record NewAccount(String name, String displayName, Set<Role> roles, String password) {
  public NewAccount {
    roles = Set.copyOf(roles);
  }

  /** What it says of its owner. */
  public AccountWish wish() {
    return new AccountWish(name, displayName, roles);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "NewAccount[" + name + ", " + roles + "]";
  }
}
