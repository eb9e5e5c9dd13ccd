package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.application.StateAllegations;
import org.evenhand.ruleset.api.Ground;

/**
 * What of a case the public may not read: health, and whatever was heard in private (Fitness to
 * Practise Rules 2019, rule 38).
 */
@Dependent
class PrivateMatters {
  private static final int SHORTEST_TELLING_LINE = 12;
  private final StateAllegations allegations;
  private final HeardInPrivate heardInPrivate;

  @Inject
  PrivateMatters(StateAllegations allegations, HeardInPrivate heardInPrivate) {
    this.allegations = allegations;
    this.heardInPrivate = heardInPrivate;
  }

  /** Whether something must be kept apart before an outcome is published. */
  boolean areIn(StepContext context) {
    return heardInPrivate.anyOf(context.caseReference())
        || allegations.of(context.caseReference()).stream()
            .flatMap(allegation -> context.rules().ground(allegation.ground()).stream())
            .anyMatch(Ground::health);
  }

  /** Whether a line that is kept private stands in what the public would read. */
  static boolean showIn(String publicText, String privateText) {
    var read = plain(publicText);
    return Arrays.stream(privateText.split("\\R"))
        .map(PrivateMatters::plain)
        .filter(line -> line.length() >= SHORTEST_TELLING_LINE)
        .anyMatch(read::contains);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
