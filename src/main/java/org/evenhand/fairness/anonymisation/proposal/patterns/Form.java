package org.evenhand.fairness.anonymisation.proposal.patterns;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.proposal.Kind;

/**
 * A form with a meaning.
 *
 * @param before what must end where the form begins, or null
 * @param test what the found text must also be, for example no date
 */
record Form(Kind kind, String meaning, Pattern expression, Pattern before, Predicate<String> test) {

  static Form of(Kind kind, String meaning, String expression) {
    return new Form(kind, meaning, Pattern.compile(expression), null, any -> true);
  }

  /** In capitals or not. */
  static Form anyCase(Kind kind, String meaning, String expression) {
    return new Form(
        kind, meaning, Pattern.compile(expression, Pattern.CASE_INSENSITIVE), null, any -> true);
  }

  Form where(Predicate<String> condition) {
    return new Form(kind, meaning, expression, before, condition);
  }

  /** Only behind words that say what it is, in capitals or not. */
  Form behind(String words) {
    var pattern =
        Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")$", Pattern.CASE_INSENSITIVE);
    return new Form(kind, meaning, expression, pattern, test);
  }
}
