package org.evenhand.identity.api;

import java.util.List;

/**
 * An account for those who administer it.
 *
 * @param version rises with each change; told again when the account is changed, so that nobody
 *     overwrites what they have not seen
 * @param acts what was done to it, the newest first
 */
public record AccountFile(AccountView account, int version, List<AccountAct> acts) {
  public AccountFile {
    acts = List.copyOf(acts);
  }
}
