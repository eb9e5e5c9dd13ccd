package org.evenhand.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.evenhand.identity.application.FindAccounts;
import org.evenhand.kernel.Actor;

/** Colleagues' names by account, all read at once by the first page that shows one. */
@Named
@RequestScoped
public class Colleagues {
  private final FindAccounts accounts;
  private Map<String, String> names;

  @Inject
  public Colleagues(FindAccounts accounts) {
    this.accounts = accounts;
  }

  /** For the container's proxy. */
  protected Colleagues() {
    this(null);
  }

  /** What the product does by itself bears its own name. */
  public String name(String account) {
    if (account.equals(Actor.SYSTEM.account())) {
      return Actor.SYSTEM.displayName();
    }
    if (names == null) {
      names = accounts.displayNames();
    }
    return names.getOrDefault(account, account);
  }
}
