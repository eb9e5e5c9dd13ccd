package org.evenhand.fairness.representation.application;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/** Who could have sat, advisers aside, had they been asked. */
public interface EligibleLists {
  Set<UUID> on(CaseReference reference, LocalDate day);
}
