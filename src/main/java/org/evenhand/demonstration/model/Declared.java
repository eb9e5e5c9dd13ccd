package org.evenhand.demonstration.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.diversity.api.Answer;
import org.evenhand.diversity.api.AnswerState;
import org.evenhand.diversity.api.Declaration;
import org.evenhand.diversity.api.QuestionSet;
import org.evenhand.kernel.PersonId;

/**
 * What people tell about themselves when they are asked, and what they do not: some were never
 * asked, some prefer not to say, some pass a question over, some take an answer back.
 */
public final class Declared {
  private static final double NEVER_ASKED = 0.03;
  private static final double FROM_OLDER_SYSTEM = 0.02;
  private static final double PASSED_OVER = 0.03;
  private static final double TAKEN_BACK = 0.003;
  private static final double USUALLY_NOT_SAID = 0.05;
  private static final Map<String, Double> NOT_SAID =
      Map.of(
          "ETHNICITY", 0.035,
          "SEX", 0.012,
          "RELIGION_OR_BELIEF", 0.075,
          "SEXUAL_ORIENTATION", 0.09,
          "LONG_TERM_CONDITION", 0.06);
  private static final int MONTHS = 36;
  private final QuestionSet questions;
  private final LocalDate today;
  private final Dice dice;

  public Declared(QuestionSet questions, LocalDate today, Dice dice) {
    this.questions = questions;
    this.today = today;
    this.dice = dice;
  }

  /** One person's answers, one to each question. */
  public List<Declaration> of(PersonId person, Truth truth) {
    var month = YearMonth.from(today).minusMonths(dice.between(0, MONTHS));
    var drawn = dice.share();
    var declarations = new ArrayList<Declaration>();
    for (var item : questions.items()) {
      var answer = answer(item.code(), truth.choices().get(item.code()), drawn);
      declarations.add(new Declaration(person, answer, questions.version(), month));
    }
    return declarations;
  }

  private Answer answer(String item, String choice, double ofPerson) {
    var drawn = dice.share();
    var notSaid = NOT_SAID.getOrDefault(item, USUALLY_NOT_SAID);
    if (ofPerson < NEVER_ASKED) {
      return Answer.without(item, AnswerState.NOT_ASKED);
    }
    if (ofPerson < NEVER_ASKED + FROM_OLDER_SYSTEM) {
      return Answer.without(item, AnswerState.UNKNOWN_LEGACY);
    }
    if (drawn < notSaid) {
      return Answer.without(item, AnswerState.PREFER_NOT_TO_SAY);
    }
    if (drawn < notSaid + PASSED_OVER) {
      return Answer.without(item, AnswerState.SKIPPED);
    }
    return drawn < notSaid + PASSED_OVER + TAKEN_BACK
        ? Answer.without(item, AnswerState.WITHDRAWN)
        : Answer.of(item, choice);
  }
}
