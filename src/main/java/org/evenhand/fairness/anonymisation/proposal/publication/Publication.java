package org.evenhand.fairness.anonymisation.proposal.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;

/**
 * What is hidden when a decision goes out to everybody: what triage hides, and more. It tells of
 * everybody alike: nothing is kept because a decision needs it, everybody's pronouns stay and so do
 * the parties', and courts and governments are named.
 */
public final class Publication {
  /** Found here by own rules, or left. */
  private static final Set<Kind> NOT_TAKEN_OVER =
      EnumSet.of(Kind.PRONOUN, Kind.TITLE, Kind.DATE, Kind.QUANTITY);

  private Publication() {}

  /**
   * @param triage what triage runs, in order
   */
  public static List<Recogniser> recognisers(List<Recogniser> triage) {
    var all = new ArrayList<Recogniser>();
    for (var recogniser : triage) {
      all.add((reading, known) -> takenOver(recogniser.find(reading, known), reading.source()));
    }
    all.addAll(own());
    return all;
  }

  private static List<Recogniser> own() {
    return List.of(
        new TimesTold(),
        new AmountsTold(),
        new CodesTold(),
        new PeopleTold(),
        new ForeignWords(),
        new Names());
  }

  private static List<Found> takenOver(List<Found> found, String source) {
    return found.stream()
        .filter(f -> f.action() != Action.KEEP)
        .filter(f -> !NOT_TAKEN_OVER.contains(f.kind()))
        .filter(f -> !isOfTheState(f, source) && !isOfTheCourt(f, source))
        .toList();
  }

  /** A word that tells of a person in a letter, but stands for the court's business here. */
  private static boolean isOfTheCourt(Found found, String source) {
    var words = source.substring(found.start(), found.end()).toLowerCase(Locale.ROOT);
    return found.kind() == Kind.CUE && CourtWords.isOfTheCourt(words);
  }

  private static boolean isOfTheState(Found found, String source) {
    boolean guessed = found.evidence().compareTo(Evidence.PATTERN) > 0;
    if (!guessed || found.kind() != Kind.ORG && found.kind() != Kind.NAME) {
      return false;
    }
    var runs = CapitalRun.in(Reading.of(source.substring(found.start(), found.end())).tokens());
    return !runs.isEmpty() && runs.stream().allMatch(run -> run.isOfTheState() && !run.isABody());
  }
}
