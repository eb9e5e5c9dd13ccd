package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.ResidualRisk;
import org.evenhand.fairness.anonymisation.proposal.ResidualRisk.Contribution;
import org.evenhand.fairness.anonymisation.proposal.Suitability;
import org.evenhand.fairness.anonymisation.proposal.Suitability.Reason;
import org.evenhand.fairness.anonymisation.proposal.Suitability.Verdict;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/** What the whole of a document's passages means for it: whether it can be decided on, how safe. */
public final class Verdicts {
  private static final double AMBER = 0.2;
  private static final double RED = 0.5;
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private final Reading reading;
  private final List<Passage> passages;
  private final TextQuality quality;

  public Verdicts(Reading reading, List<Passage> passages) {
    this.reading = reading;
    this.passages = passages;
    this.quality = TextQuality.of(reading);
  }

  /** Whether somebody can decide on what is left. */
  public Suitability suitability() {
    int words = quality.words();
    double hidden = words == 0 ? 0 : (double) hiddenWords() / words;
    if (words < 3) {
      return new Suitability(Verdict.UNSUITABLE, Reason.NO_TEXT);
    }
    if (quality.damagedShare() > 0.2) {
      return new Suitability(Verdict.UNSUITABLE, Reason.UNREADABLE);
    }
    if (quality.foreignShare() > 0.6) {
      return new Suitability(Verdict.UNSUITABLE, Reason.NOT_ENGLISH);
    }
    if (hidden > 0.75) {
      return new Suitability(Verdict.UNSUITABLE, Reason.LITTLE_LEFT);
    }
    if (quality.foreignShare() > 0.15) {
      return new Suitability(Verdict.PARTIAL, Reason.PARTLY_NOT_ENGLISH);
    }
    if (quality.damagedShare() > 0.05) {
      return new Suitability(Verdict.PARTIAL, Reason.UNREADABLE);
    }
    return hidden > 0.5
        ? new Suitability(Verdict.PARTIAL, Reason.LITTLE_LEFT)
        : new Suitability(Verdict.ANONYMISE, Reason.NONE);
  }

  private int hiddenWords() {
    int hidden = 0;
    for (var token : reading.tokens()) {
      hidden += token.isWord() && isHidden(reading.sourceStart(token.start())) ? 1 : 0;
    }
    return hidden;
  }

  /**
   * How likely the released text still tells who it is about. Each doubt is taken as an independent
   * chance, small for one and capped for many: these are weights to sort files by, not frequencies
   * that were measured.
   */
  public ResidualRisk residualRisk() {
    var doubts = new ArrayList<Contribution>();
    doubt(doubts, "possible_passages_open", count(Action.POSSIBLE), 0.04, 0.4);
    doubt(doubts, "passages_to_review", reviews(), 0.015, 0.3);
    doubt(doubts, "names_perhaps_left", capitalsLeft(), 0.02, 0.3);
    doubt(doubts, "third_parties", Math.max(0, thirdParties() - 3), 0.01, 0.1);
    doubt(doubts, "characteristics_told", characteristics(), 0.02, 0.12);
    doubt(doubts, "thousand_words", quality.words() / 1000, 0.02, 0.2);
    doubt(doubts, "words_not_english", quality.foreign(), 0.005, 0.4);
    doubt(doubts, "words_damaged", quality.damaged(), 0.01, 0.4);
    doubts.sort(Comparator.comparing(Contribution::weight).reversed());
    double safe = 1;
    for (var doubt : doubts) {
      safe *= 1 - doubt.weight();
    }
    double score = Math.round(1_000 * (1 - safe)) / 1_000.0;
    var level =
        score < AMBER
            ? ResidualRisk.Level.GREEN
            : score < RED ? ResidualRisk.Level.AMBER : ResidualRisk.Level.RED;
    return new ResidualRisk(level, score, doubts);
  }

  private static void doubt(
      List<Contribution> doubts, String code, int count, double each, double most) {
    if (count > 0) {
      double weight = Math.min(most, 1 - Math.pow(1 - each, count));
      doubts.add(new Contribution(code, count, Math.round(1_000 * weight) / 1_000.0));
    }
  }

  private int count(Action action) {
    return (int) passages.stream().filter(p -> p.action() == action).count();
  }

  private int reviews() {
    return (int) passages.stream().filter(Passage::review).count();
  }

  private int thirdParties() {
    var people = new HashSet<String>();
    for (var passage : passages) {
      if (Scene.isNamed(passage)) {
        people.add(passage.entity());
      }
    }
    return people.size();
  }

  private int characteristics() {
    var told = EnumSet.noneOf(Characteristic.class);
    passages.stream()
        .filter(Passage::isHidden)
        .forEach(p -> p.characteristic().ifPresent(told::add));
    return told.size();
  }

  /**
   * Words with a capital inside a sentence that nowhere in the document are written without one.
   */
  private int capitalsLeft() {
    var ordinary = new HashSet<String>(DAYS);
    for (var token : reading.tokens()) {
      if (token.shape() == Shape.LOWER) {
        ordinary.add(token.folded());
      }
    }
    var left = new HashSet<String>();
    for (var token : reading.tokens()) {
      if (isTelling(token)
          && !ordinary.contains(token.folded())
          && !FunctionWords.contains(token.folded())
          && !Lexicon.isMonth(token.folded())
          && !isHidden(reading.sourceStart(token.start()))) {
        left.add(token.folded());
      }
    }
    return left.size();
  }

  private static boolean isTelling(Token token) {
    return (token.shape() == Shape.CAPITALISED || token.shape() == Shape.MIXED)
        && !token.beginsSentence()
        && token.text().length() > 2;
  }

  private boolean isHidden(int at) {
    int low = 0;
    int high = passages.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      var passage = passages.get(middle);
      if (passage.end() <= at) {
        low = middle + 1;
      } else if (passage.start() > at) {
        high = middle - 1;
      } else {
        return passage.isHidden();
      }
    }
    return false;
  }
}
