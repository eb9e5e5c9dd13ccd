package org.evenhand.planted.decisionlog.persistence;

/** Wrong: an entry is changed. */
class RewritesHistory {
  String statement() {
    return "update decision_log.entry set line = ?";
  }
}
