package org.evenhand.fairness.anonymisation.proposal.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Token;

/**
 * Wordings of one kind, tried at the words at which they can begin, so that a long text is gone
 * through once.
 */
final class Wordings {
  private final Kind kind;
  private final String reason;
  private final List<Pattern> patterns;

  Wordings(Kind kind, String reason, Pattern... patterns) {
    this.kind = kind;
    this.reason = reason;
    this.patterns = List.of(patterns);
  }

  /** The longest that begins at a token, or null. */
  Found at(Reading reading, Token token) {
    int end = -1;
    for (var pattern : patterns) {
      Matcher matcher = pattern.matcher(reading.plain());
      matcher.region(token.start(), reading.plain().length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        end = Math.max(end, matcher.end());
      }
    }
    return end < 0 ? null : hide(reading, token.start(), end, kind, Evidence.PATTERN, reason);
  }

  static Found hide(
      Reading reading, int start, int end, Kind kind, Evidence evidence, String reason) {
    return Found.hide(
        reading.sourceStart(start), reading.sourceEnd(end), kind, "", evidence, reason);
  }

  /** Those without the ones that begin inside one before. */
  static List<Found> apart(List<Found> found) {
    var apart = new ArrayList<Found>();
    int end = -1;
    for (var one : found) {
      if (one.start() >= end) {
        apart.add(one);
        end = one.end();
      }
    }
    return apart;
  }
}
