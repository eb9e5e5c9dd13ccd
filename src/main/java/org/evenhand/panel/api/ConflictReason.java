package org.evenhand.panel.api;

import java.util.Optional;
import org.evenhand.kernel.Role;

/** Why somebody is too near to a case, and who may nevertheless allow them to sit, if anybody. */
public enum ConflictReason {
  /** Did a step of the case, or sat on a panel of it. */
  EARLIER_PART(null),
  /** Sat on an interim panel of it, which the law allows (Schedule 2, paragraph 10(2)(b)). */
  SAT_ON_INTERIM_PANEL(Role.REGISTRAR),
  /** Had a part in a case that is linked to it. */
  LINKED_CASE(null),
  /** Said so of the case. */
  DECLARED(null),
  /** Said so of an employer in it. */
  DECLARED_EMPLOYER(null),
  /** Said so of somebody in it. */
  DECLARED_PERSON(null),
  /** Works for an employer in it. */
  SAME_EMPLOYER(Role.REGISTRAR),
  /** Is the registrant, or another party that the register knows. */
  PARTY(null),
  /** Bears the name of a party, and may be another person. */
  NAME_OF_A_PARTY(Role.HEARINGS_MANAGER);

  private final Role waivedBy;

  ConflictReason(Role waivedBy) {
    this.waivedBy = waivedBy;
  }

  /** Whose reason may set it aside; empty when nobody's may. */
  public Optional<Role> waivedBy() {
    return Optional.ofNullable(waivedBy);
  }

  /** The name under which a waiver of it is kept. */
  public String rule() {
    return "conflict." + name();
  }
}
