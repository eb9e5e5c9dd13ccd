package org.evenhand.planted.triage.application;

import java.time.LocalDate;
import java.time.ZoneId;

/** Wrong: nobody can test what happens tomorrow. */
class LooksAtTheWall {
  LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/London"));
  }
}
