package org.evenhand.examination.model;

import java.util.Optional;
import java.util.Set;
import org.evenhand.kernel.Problem;

/**
 * The two examiners are two people, and neither took an earlier part in the case. Prior involvement
 * is what the conflicts policy tells examiners to declare; here it is looked up.
 */
public final class ExaminersMustBeIndependent {
  private ExaminersMustBeIndependent() {}

  /**
   * @param tookPart accounts that did anything on the case before
   */
  public static Optional<Problem> brokenBy(String lay, String professional, Set<String> tookPart) {
    if (lay.equals(professional)) {
      return Optional.of(Problem.at("professional", "examination.samePerson"));
    }
    if (tookPart.contains(lay)) {
      return Optional.of(Problem.at("lay", "examination.tookEarlierPart"));
    }
    if (tookPart.contains(professional)) {
      return Optional.of(Problem.at("professional", "examination.tookEarlierPart"));
    }
    return Optional.empty();
  }
}
