package org.evenhand.diversity.application;

import jakarta.enterprise.context.Dependent;
import org.evenhand.diversity.api.QuestionSet;
import org.evenhand.diversity.model.RoomFiles;

/** The questions that people are asked about themselves, with their words. */
@Dependent
public class ReadQuestions {
  /** The version asked now. */
  public QuestionSet now() {
    return RoomFiles.newestQuestions();
  }
}
