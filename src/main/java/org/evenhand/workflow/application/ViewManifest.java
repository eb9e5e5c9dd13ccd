package org.evenhand.workflow.application;

import org.evenhand.casefile.api.Lane;
import org.evenhand.kernel.CaseReference;

/** What a decider could see of a case, as one hash over the documents open to their lane. */
public interface ViewManifest {
  /** SHA-256, in hexadecimal, over the sorted ids and content hashes of what was open to see. */
  String hashOf(CaseReference reference, Lane lane);
}
