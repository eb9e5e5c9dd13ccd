package org.evenhand.register.api;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.PersonId;

/**
 * What is to be annotated.
 *
 * @param person whose entry
 * @param code what it is, a code of the rule set in capitals: {@code SUSPENSION}
 * @param effect what it makes of the registration while it is in force; empty for a warning
 * @param from the first day it is in force
 * @param last the last day it is in force, that day included; empty for no end
 * @param caseReference the case it comes from
 */
public record NewAnnotation(
    PersonId person,
    String code,
    Optional<RegistrationStatus> effect,
    LocalDate from,
    Optional<LocalDate> last,
    CaseReference caseReference) {
  public NewAnnotation {
    if (effect.filter(RegistrationStatus.REGISTERED::equals).isPresent()) {
      throw new IllegalArgumentException("an annotation without effect says so by being empty");
    }
  }
}
