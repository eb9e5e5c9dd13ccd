package org.evenhand.web.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepForm;

/**
 * A question in its place on the page, with the questions that are asked inside it. A question that
 * applies only after some answers of a choice stands below those answers; one whose id begins with
 * the id of a choice and a dot ({@code seriousness.where}) stands at the end of it.
 *
 * @param question the question
 * @param within what is asked inside it, in order
 */
record Placed(Question question, List<Branch> within) {
  /**
   * Questions asked together inside a choice.
   *
   * @param answers the answers after which they apply; empty when they always do
   * @param questions what is asked
   */
  record Branch(Set<String> answers, List<Placed> questions) {
    boolean isAlways() {
      return answers.isEmpty();
    }
  }

  /** The questions of a form that stand on the page by themselves, in order. */
  static List<Placed> topOf(StepForm form) {
    return form.questions().stream()
        .filter(question -> parentOf(form, question) == null)
        .map(question -> place(form, question))
        .toList();
  }

  private static Placed place(StepForm form, Question question) {
    var branches = new ArrayList<Branch>();
    for (var child : form.questions()) {
      if (parentOf(form, child) == question) {
        add(branches, child.condition().answers(), place(form, child));
      }
    }
    return new Placed(question, branches);
  }

  private static void add(List<Branch> branches, Set<String> answers, Placed child) {
    for (var branch : branches) {
      if (branch.answers().equals(answers)) {
        branch.questions().add(child);
        return;
      }
    }
    branches.add(new Branch(answers, new ArrayList<>(List.of(child))));
  }

  private static Question parentOf(StepForm form, Question child) {
    if (!child.condition().isAlways()) {
      return form.question(child.condition().question())
          .filter(other -> other != child && offers(other, child.condition().answers()))
          .orElse(null);
    }
    var dot = child.id().lastIndexOf('.');
    return dot < 0
        ? null
        : form.question(child.id().substring(0, dot)).filter(Placed::isChoice).orElse(null);
  }

  private static boolean offers(Question question, Set<String> answers) {
    return isChoice(question)
        && question.options().stream().anyMatch(option -> answers.contains(option.value()));
  }

  private static boolean isChoice(Question question) {
    return question.kind() == Question.Kind.CHOICE || question.kind() == Question.Kind.CHOICES;
  }
}
