package org.evenhand.identity.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.evenhand.identity.api.AccountView;
import org.evenhand.identity.api.SignedIn;
import org.evenhand.kernel.Role;

/**
 * An account as it is kept.
 *
 * @param oneTimePassword whether its owner has still to choose a password of their own
 * @param stamp rises whenever open sessions of the account must end
 */
public record Account(
    String name,
    String displayName,
    String passwordHash,
    Set<Role> roles,
    boolean enabled,
    boolean demonstration,
    boolean oneTimePassword,
    int stamp,
    Instant createdAt,
    Optional<Instant> lastSignInAt) {

  /** Whether its owner may be signed in at all, given whether this is a demonstration. */
  public boolean isOpen(boolean inDemonstration) {
    return enabled && (inDemonstration || !demonstration);
  }

  public SignedIn signedIn() {
    return new SignedIn(name, displayName, roles, stamp, oneTimePassword);
  }

  public AccountView view() {
    return new AccountView(
        name, displayName, roles, enabled, demonstration, oneTimePassword, createdAt, lastSignInAt);
  }

  /** Without the password's hash. */
  @Override
  public String toString() {
    return "Account[" + name + "]";
  }
}
