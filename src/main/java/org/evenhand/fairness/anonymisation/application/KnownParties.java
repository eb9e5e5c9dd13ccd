package org.evenhand.fairness.anonymisation.application;

import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.kernel.CaseReference;

/** Everybody whom the case and the register know, as the anonymiser needs them. */
public interface KnownParties {
  List<KnownParty> of(CaseReference reference);
}
