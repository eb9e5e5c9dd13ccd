package org.evenhand.web.document;

import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;

/** Who has a case to decide without knowing whose it is. */
public interface MaskedReaders {
  /** Whether this case waits for a decision on its masked file that the actor may take. */
  boolean decides(Actor actor, CaseReference reference);
}
