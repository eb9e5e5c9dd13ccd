package org.evenhand.planted.triage.application;

/** Wrong: nobody reads that. */
class Mutters {
  void aloud() {
    System.out.println("here");
  }
}
