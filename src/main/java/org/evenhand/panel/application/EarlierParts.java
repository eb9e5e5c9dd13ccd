package org.evenhand.panel.application;

import java.util.Set;
import org.evenhand.kernel.CaseReference;

/** Which accounts took an earlier part in a case and so may not sit on it. */
public interface EarlierParts {
  Set<String> on(CaseReference reference);
}
