package org.evenhand.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.evenhand.identity.api.AccountView;
import org.evenhand.identity.application.FindAccounts;
import org.evenhand.kernel.Actor;

/** Colleagues' names by account, each looked up once a page. */
@Named
@RequestScoped
public class Colleagues {
  private final FindAccounts accounts;
  private final Map<String, String> names = new HashMap<>();

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
    return names.computeIfAbsent(
        account, key -> accounts.named(key).map(AccountView::displayName).orElse(key));
  }
}
