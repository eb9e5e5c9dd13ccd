package org.evenhand.fairness.anonymisation.proposal.others;

import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.Evidence;

/**
 * A place in a text that names somebody.
 *
 * @param first the first token, a title included
 * @param last the last token, inclusive
 * @param title in lower case, or empty
 * @param names the words of the name in lower case, initials as one letter
 */
record Mention(
    int first, int last, String title, List<String> names, Evidence evidence, String reason) {

  Mention with(List<String> others) {
    return new Mention(first, last, title, List.copyOf(others), evidence, reason);
  }
}
