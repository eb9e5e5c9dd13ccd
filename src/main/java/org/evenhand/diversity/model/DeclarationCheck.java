package org.evenhand.diversity.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.diversity.api.Answer;
import org.evenhand.diversity.api.AnswerState;
import org.evenhand.diversity.api.Declaration;
import org.evenhand.diversity.api.QuestionSet;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Problem;

/** Holds declarations against the questions that were asked. No problem repeats an answer. */
public final class DeclarationCheck {
  private static final int MOST_TOLD = 20;
  private final Map<String, Optional<QuestionSet>> sets = new HashMap<>();
  private final Set<Place> seen = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private record Place(PersonId person, String item, YearMonth month) {}

  private DeclarationCheck() {}

  /** What is wrong with them, the first twenty problems; empty when nothing is. */
  public static List<Problem> problems(List<Declaration> declarations) {
    var check = new DeclarationCheck();
    for (var declaration : declarations) {
      check.look(declaration);
      if (check.problems.size() >= MOST_TOLD) {
        break;
      }
    }
    return check.problems;
  }

  private void look(Declaration declaration) {
    var answer = declaration.answer();
    var place = new Place(declaration.person(), answer.item(), declaration.month());
    if (!seen.add(place)) {
      add("declaration.item.twice", answer.item());
    }
    var set = sets.computeIfAbsent(declaration.questionSet(), RoomFiles::questions);
    if (set.isEmpty()) {
      add("declaration.question_set.unknown", declaration.questionSet());
      return;
    }
    var item = set.get().item(answer.item());
    item.ifPresentOrElse(
        asked -> look(answer, asked), () -> add("declaration.item.unknown", answer.item()));
  }

  private void look(Answer answer, QuestionSet.Item item) {
    var codes = answer.codes();
    if (answer.state() != AnswerState.ANSWERED) {
      if (!codes.isEmpty()) {
        add("declaration.codes.not_answered", item.code());
      }
    } else if (codes.isEmpty()) {
      add("declaration.codes.missing", item.code());
    } else if (codes.size() > 1 && !item.multiple()) {
      add("declaration.codes.several", item.code());
    } else if (!codes.stream().allMatch(item::offers)) {
      add("declaration.codes.unknown", item.code());
    }
  }

  private void add(String key, String about) {
    problems.add(Problem.of(key, about));
  }
}
