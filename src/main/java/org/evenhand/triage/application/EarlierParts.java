package org.evenhand.triage.application;

import java.util.Set;

/** What somebody did earlier on a case that keeps them from deciding its triage. */
final class EarlierParts {
  /** A blind decider has seen nothing that names anybody, and has not given the file back. */
  static final Set<String> OF_A_BLIND_DECIDER =
      Set.of(
          "acknowledgeConcern",
          "identifyRegistrant",
          "screenRisk",
          "acceptConcern",
          "obtainMoreInformation",
          "gatherEnquiries",
          "prepareRedactedFile",
          "releaseRedactedFile",
          "confirmRelease",
          "fastTrackTriage",
          "decideTriage");

  private EarlierParts() {}
}
