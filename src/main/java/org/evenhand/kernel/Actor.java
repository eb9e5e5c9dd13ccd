package org.evenhand.kernel;

import java.util.Set;

/**
 * Who is acting: a signed-in account, or the system itself when a timer moves a case.
 *
 * @param account the account name, unique and never reused; it is what the decision log commits to
 * @param displayName the name shown to colleagues
 * @param roles what the account may be asked to do
 */
public record Actor(String account, String displayName, Set<Role> roles) {
  public static final Actor SYSTEM = new Actor("system", "Evenhand", Set.of());

  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }
}
