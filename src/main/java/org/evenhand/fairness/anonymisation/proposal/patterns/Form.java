package org.evenhand.fairness.anonymisation.proposal.patterns;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.proposal.Kind;

/**
 * A form with a meaning. Where its expression has a group, the group is what is meant and the rest
 * is what must stand around it.
 *
 * @param test what the found text must also be, for example no date
 */
record Form(Kind kind, String meaning, Pattern expression, Predicate<String> test) {

  static Form of(Kind kind, String meaning, String expression) {
    return new Form(kind, meaning, Pattern.compile(expression), any -> true);
  }

  /** In capitals or not. */
  static Form anyCase(Kind kind, String meaning, String expression) {
    return new Form(
        kind, meaning, Pattern.compile(expression, Pattern.CASE_INSENSITIVE), any -> true);
  }

  Form where(Predicate<String> condition) {
    return new Form(kind, meaning, expression, condition);
  }
}
