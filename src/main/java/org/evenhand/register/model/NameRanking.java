package org.evenhand.register.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.register.api.PersonName;
import org.evenhand.register.api.RegisterMatch.How;

/**
 * Puts names that may be meant in order, the likeliest first, each person once. A name is as likely
 * as the words typed are like words of it, on average; their order plays no part.
 */
public final class NameRanking {
  /** Below this a name is not worth showing: less than two of three words are like. */
  private static final double WORTH_SHOWING = 0.6;

  private static final double FOR_EACH_WORD_NOT_TYPED = 0.01;
  private static final double FOR_A_FORMER_NAME = 0.02;
  private static final Comparator<Ranked> LIKELIEST_FIRST =
      Comparator.comparingDouble(Ranked::score)
          .reversed()
          .thenComparing(ranked -> ranked.candidate().name().family())
          .thenComparing(ranked -> ranked.candidate().name().given())
          .thenComparing(ranked -> ranked.candidate().registrant());
  private final List<List<String>> readings;
  private final Map<String, Map<String, Double>> likeness = new HashMap<>();

  /**
   * @param typed the words typed
   */
  public NameRanking(List<String> typed) {
    this.readings = NameWords.readings(typed);
  }

  /**
   * A name worth comparing.
   *
   * @param words its words as {@link NameWords#of(PersonName)} has them
   */
  public record Candidate(UUID registrant, PersonName name, boolean former, List<String> words) {}

  /** A candidate and how likely it is. */
  public record Ranked(Candidate candidate, boolean exact, double score) {
    public How how() {
      if (exact) {
        return candidate.former() ? How.FORMER_NAME : How.NAME;
      }
      return candidate.former() ? How.FORMER_NAME_SPELLING : How.SPELLING;
    }
  }

  /** Those worth showing, in order. */
  public List<Ranked> rank(Collection<Candidate> candidates) {
    var best = new HashMap<UUID, Ranked>();
    for (var candidate : candidates) {
      var ranked = ranked(candidate);
      if (ranked.score() >= WORTH_SHOWING) {
        best.merge(candidate.registrant(), ranked, NameRanking::likelier);
      }
    }
    return best.values().stream().sorted(LIKELIEST_FIRST).toList();
  }

  private Ranked ranked(Candidate candidate) {
    var words = candidate.words();
    var exact = readings.stream().anyMatch(words::containsAll);
    var score = readings.stream().mapToDouble(reading -> score(reading, candidate)).max();
    var former = candidate.former() ? FOR_A_FORMER_NAME : 0;
    return new Ranked(candidate, exact, score.orElse(0) - former);
  }

  private double score(List<String> reading, Candidate candidate) {
    var sum = 0.0;
    for (var typed : reading) {
      var best = 0.0;
      for (var word : candidate.words()) {
        best = Math.max(best, likeness(typed, word));
      }
      sum += best;
    }
    var notTyped = Math.max(0, candidate.words().size() - reading.size());
    return sum / reading.size() - notTyped * FOR_EACH_WORD_NOT_TYPED;
  }

  /** Names share words, so each pair is compared once. */
  private double likeness(String typed, String word) {
    return likeness
        .computeIfAbsent(typed, unknown -> new HashMap<>())
        .computeIfAbsent(word, unknown -> WordLikeness.of(typed, word));
  }

  private static Ranked likelier(Ranked one, Ranked other) {
    return LIKELIEST_FIRST.compare(one, other) <= 0 ? one : other;
  }
}
