package org.evenhand.planted.triage.application;

import org.evenhand.planted.register.application.AnswersAndDecides;

/** Wrong: a verb of one room asks another room that asks it back. */
public class DecidesAndAnswers {
  AnswersAndDecides other;
}
