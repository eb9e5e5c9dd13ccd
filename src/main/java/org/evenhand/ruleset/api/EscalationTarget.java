package org.evenhand.ruleset.api;

import java.util.Locale;
import java.util.Optional;
import org.evenhand.kernel.Role;

/**
 * Whom an escalation is for: the owner of the case, the owner's deputy, the executive answerable
 * for public protection, or everybody in a role. A named person is found for it when it is raised.
 *
 * @param code {@code owner}, {@code deputy}, {@code executive} or the code of a role
 */
public record EscalationTarget(String code) {
  public static final EscalationTarget OWNER = new EscalationTarget("owner");
  public static final EscalationTarget DEPUTY = new EscalationTarget("deputy");
  public static final EscalationTarget EXECUTIVE = new EscalationTarget("executive");

  public EscalationTarget {
    code = code.toLowerCase(Locale.ROOT);
    if (!isOne(code)) {
      throw new IllegalArgumentException("nobody is called " + code);
    }
  }

  public static EscalationTarget of(Role role) {
    return new EscalationTarget(role.code());
  }

  public static boolean isOne(String code) {
    return code.matches("owner|deputy|executive") || Role.ofCode(code).isPresent();
  }

  /** The role, when it is one. */
  public Optional<Role> role() {
    return Role.ofCode(code);
  }
}
