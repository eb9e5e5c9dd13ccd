package org.evenhand.planted.triage.application;

/** Wrong: what one request leaves here, another finds. */
class KeepsItInMind {
  static String last;
}
