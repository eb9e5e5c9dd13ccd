package org.evenhand.planted.triage.application;

import jakarta.transaction.Transactional;

/** Wrong: two verbs in one class. */
class DoesThisAndThat {
  @Transactional
  public void open() {}

  @Transactional
  public void close() {}
}
