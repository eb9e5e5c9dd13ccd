package org.evenhand.identity.api;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Role;

/**
 * An account as others see it.
 *
 * @param name the account name, unique and never reused
 * @param displayName the name colleagues see
 * @param enabled whether its owner can sign in
 * @param demonstration whether it exists in demonstration mode only
 * @param oneTimePassword whether its owner has still to choose a password of their own
 * @param lastSignInAt when its owner last signed in
 */
public record AccountView(
    String name,
    String displayName,
    Set<Role> roles,
    boolean enabled,
    boolean demonstration,
    boolean oneTimePassword,
    Instant createdAt,
    Optional<Instant> lastSignInAt) {
  public AccountView {
    roles = Set.copyOf(roles);
  }

  /** The actor its owner is when signed in. */
  public Actor actor() {
    return new Actor(name, displayName, roles);
  }
}
