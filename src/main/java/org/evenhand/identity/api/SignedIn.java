package org.evenhand.identity.api;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Role;

/**
 * An account as it was when somebody signed in to it.
 *
 * @param account the account name
 * @param displayName the name shown to colleagues
 * @param roles what the account may be asked to do
 * @param stamp the account's stamp at sign-in; the account's own rises whenever open sessions must
 *     end (password, roles or enabling changed), and then the two differ
 * @param oneTimePassword whether they signed in with a password that somebody else made, and have
 *     to choose their own before anything else
 */
public record SignedIn(
    String account, String displayName, Set<Role> roles, int stamp, boolean oneTimePassword)
    implements Serializable {
  public SignedIn {
    var copy = EnumSet.noneOf(Role.class);
    copy.addAll(roles);
    roles = java.util.Collections.unmodifiableSet(copy);
  }

  /** Signed in with a password of their own. */
  public SignedIn(String account, String displayName, Set<Role> roles, int stamp) {
    this(account, displayName, roles, stamp, false);
  }

  public Actor actor() {
    return new Actor(account, displayName, roles);
  }

  @Override
  public String toString() {
    return account;
  }
}
