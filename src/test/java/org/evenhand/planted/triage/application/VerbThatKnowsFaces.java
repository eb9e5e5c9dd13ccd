package org.evenhand.planted.triage.application;

import jakarta.faces.context.FacesContext;

/** Wrong: a verb that writes messages on a page. */
class VerbThatKnowsFaces {
  FacesContext page;
}
