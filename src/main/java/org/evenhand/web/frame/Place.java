package org.evenhand.web.frame;

import java.util.Locale;
import org.evenhand.identity.api.Permission;

/**
 * A place in the primary navigation. A page says which place it belongs to with the template's
 * parameter {@code place} and the name in small letters, for example {@code cases}.
 */
public enum Place {
  WORK("/work", Permission.WORK),
  CONCERNS("/concerns", Permission.CONCERN_RECEIVE),
  CASES("/cases", Permission.CASE_LIST),
  HEARINGS("/hearings", Permission.HEARING_READ),
  INTERIM_ORDERS("/interim-orders", Permission.ESCALATION_ANSWER),
  POOL("/panel/pool", Permission.POOL_KEEP),
  MY_DAYS("/panel/mine", Permission.POOL_OWN),
  FAIRNESS("/fairness", Permission.FAIRNESS_AGGREGATES),
  PSEUDONYMS("/pseudonyms", Permission.PSEUDONYM_LOG),
  ERASURES("/erasures", Permission.PSEUDONYM_ERASE_CONFIRM),
  ACCOUNTS("/admin", Permission.ADMIN_ACCOUNTS);

  private final String address;
  private final String permission;

  Place(String address, String permission) {
    this.address = address;
    this.permission = permission;
  }

  public String getAddress() {
    return address;
  }

  /** Who has this permission sees the place. */
  public String permission() {
    return permission;
  }

  public String getName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
