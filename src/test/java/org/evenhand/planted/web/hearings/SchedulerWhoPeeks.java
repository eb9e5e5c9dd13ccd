package org.evenhand.planted.web.hearings;

import org.evenhand.planted.fairness.representation.application.ReadRepresentation;

/** Wrong: a page on which panels are named looks at what their check found. */
class SchedulerWhoPeeks {
  ReadRepresentation reading;
}
