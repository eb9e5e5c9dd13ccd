package org.evenhand.hearing.application;

import java.util.Set;
import org.evenhand.kernel.CaseReference;

/**
 * Cases whose process waits for a hearing to be listed: whoever else's hearing waits for nothing.
 */
public interface WaitingToBeListed {
  Set<CaseReference> cases();
}
