package org.evenhand.fairness.anonymisation.release.leaks;

import java.util.List;
import org.evenhand.fairness.anonymisation.release.Leak;

/** Looks for one kind of leak. */
interface LeakRule {
  /** What was found, as it stands there. */
  record Hit(Leak.Rule rule, String words) {}

  List<Hit> in(Words words);
}
