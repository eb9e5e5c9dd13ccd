package org.evenhand.planted.register.application;

import org.evenhand.planted.triage.application.DecidesAndAnswers;

/** The other half of the circle. */
public class AnswersAndDecides {
  DecidesAndAnswers other;
}
