package org.evenhand.identity.api;

import java.util.Set;
import org.evenhand.kernel.Role;

/**
 * What an account is to say of a colleague.
 *
 * @param name what the person signs in with: lower-case letters, digits, dots, hyphens; given once
 *     and for good
 * @param displayName the name colleagues see
 * @param roles what the person may be asked to do
 */
public record AccountWish(String name, String displayName, Set<Role> roles) {
  public AccountWish {
    displayName = displayName.strip();
    roles = Set.copyOf(roles);
  }
}
