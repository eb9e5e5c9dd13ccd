package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.identity.api.SignedIn;
import org.evenhand.identity.persistence.Accounts;

/**
 * Whether the account somebody signed in to is still open and unchanged: asked at each request, so
 * that closing an account, changing its roles or its password ends its sessions at once.
 */
@Dependent
public class StillOpen {
  private final Accounts accounts;
  private final DemonstrationMode demonstration;

  @Inject
  public StillOpen(Accounts accounts, DemonstrationMode demonstration) {
    this.accounts = accounts;
    this.demonstration = demonstration;
  }

  public boolean isOpen(SignedIn who) {
    return accounts
        .find(who.account())
        .filter(account -> account.isOpen(demonstration.isOn()))
        .filter(account -> account.stamp() == who.stamp())
        .isPresent();
  }
}
