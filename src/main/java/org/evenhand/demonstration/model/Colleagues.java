package org.evenhand.demonstration.model;

import java.util.Set;
import org.evenhand.identity.api.DemonstrationAccount;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.kernel.Role;

/** Who at the demonstration regulator did something. */
final class Colleagues {
  private Colleagues() {}

  static String one(Role role, Dice dice) {
    return dice.one(DemonstrationAccounts.of(role)).name();
  }

  /** Another one than these, where the role has one. */
  static String other(Role role, Set<String> than, Dice dice) {
    var others =
        DemonstrationAccounts.of(role).stream()
            .map(DemonstrationAccount::name)
            .filter(name -> !than.contains(name))
            .toList();
    return others.isEmpty() ? one(role, dice) : dice.one(others);
  }
}
