package org.evenhand.testing.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepForm;

/** A form filled in by somebody who answers whatever is asked, as well as anybody can. */
public final class Filled {
  private final StepForm form;
  private final LocalDate today;
  private int picks;

  private Filled(StepForm form, LocalDate today) {
    this.form = form;
    this.today = today;
  }

  /** Good answers to all that is asked on the way to a question, that question included. */
  public static Answers as(StepForm form, LocalDate today, Question to) {
    var filled = new Filled(form, today);
    return filled.rest(filled.reaching(to, Answers.NONE));
  }

  /** Whether any answers lead to a question; some are asked only under other circumstances. */
  public static boolean isInReach(StepForm form, Question question) {
    var condition = question.condition();
    if (condition.isAlways()) {
      return true;
    }
    var other = form.question(condition.question()).orElseThrow();
    var offered =
        other.options().stream().map(Option::value).anyMatch(condition.answers()::contains);
    return offered && isInReach(form, other);
  }

  /** The ways through a form: each answer of each choice, with good answers to all else. */
  public static List<Answers> ways(StepForm form, LocalDate today) {
    var ways = new ArrayList<Answers>();
    for (var question : form.questions()) {
      if (question.kind() == Question.Kind.CHOICE) {
        for (var option : question.options()) {
          var filled = new Filled(form, today);
          var reached = filled.reaching(question, Answers.NONE).with(question.id(), option.value());
          ways.add(filled.rest(reached));
        }
      }
    }
    ways.add(new Filled(form, today).rest(Answers.NONE));
    return ways;
  }

  private Answers reaching(Question question, Answers before) {
    var condition = question.condition();
    if (condition.isAlways()) {
      return before;
    }
    var other = form.question(condition.question()).orElseThrow();
    var answer =
        other.options().stream()
            .map(Option::value)
            .filter(condition.answers()::contains)
            .findFirst()
            .orElseThrow();
    return reaching(other, before.with(other.id(), answer));
  }

  private Answers rest(Answers given) {
    var filled = given;
    for (var question : form.questions()) {
      var asked = question.kind() != Question.Kind.TEXT_SHOWN && form.applies(question, filled);
      if (asked && !filled.has(question.id())) {
        filled = filled.with(question.id(), answer(question));
      }
    }
    return filled;
  }

  private String answer(Question question) {
    var suggested = form.suggested().text(question.id());
    if (!suggested.isEmpty()) {
      return suggested;
    }
    return switch (question.kind()) {
      case CHOICE, CHOICES -> question.options().get(0).value();
      case PICK -> picked(question.options());
      case DATE -> today.toString();
      case WHOLE_NUMBER -> "12";
      default -> question.id().endsWith("email") ? "name@example.org" : "In words";
    };
  }

  /** Another one each time, where there are others. */
  private String picked(List<Option> options) {
    return options.isEmpty() ? "" : options.get(picks++ % options.size()).value();
  }
}
