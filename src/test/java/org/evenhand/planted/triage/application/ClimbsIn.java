package org.evenhand.planted.triage.application;

import org.evenhand.planted.document.model.Inside;

/** Wrong: knows the model of another room. */
class ClimbsIn {
  Inside found;
}
