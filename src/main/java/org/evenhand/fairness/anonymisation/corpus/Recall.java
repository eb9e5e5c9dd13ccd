package org.evenhand.fairness.anonymisation.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.Policy;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;

/** How many of the names that stand in invented texts are hidden, by origin and by form. */
public final class Recall {
  private final Map<String, Share> byOrigin = new TreeMap<>();
  private final Map<String, Share> byForm = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();

  /** Of how many how many. */
  public record Share(int hidden, int all) {
    Share with(boolean one) {
      return new Share(hidden + (one ? 1 : 0), all + 1);
    }

    public double rate() {
      return all == 0 ? 1 : (double) hidden / all;
    }
  }

  /** Reads a number of rounds of texts. */
  public static Recall of(NamesInTexts texts, int rounds, List<Recogniser> recognisers) {
    var recall = new Recall();
    for (int i = 0; i < rounds * texts.round(); i++) {
      texts.sample(i).ifPresent(sample -> recall.take(sample, recognisers));
    }
    return recall;
  }

  private void take(NamesInTexts.Sample sample, List<Recogniser> recognisers) {
    var known = new Knowledge(List.of(sample.bearer().asRegistrant()), Policy.TRIAGE);
    var reading = Reading.of(sample.text().text());
    recognisers.forEach(recogniser -> known.add(recogniser.find(reading, known)));
    for (var mark : sample.text().marks()) {
      boolean hidden = isHidden(reading.source(), mark, known);
      byOrigin.merge(sample.bearer().origin(), new Share(0, 0).with(hidden), Recall::sum);
      byForm.merge(sample.form().name(), new Share(0, 0).with(hidden), Recall::sum);
      if (!hidden) {
        missed.add(
            sample.form()
                + " "
                + sample.bearer().origin()
                + ": "
                + reading.source().substring(mark.start(), mark.end()));
      }
    }
  }

  private static Share sum(Share one, Share other) {
    return new Share(one.hidden() + other.hidden(), one.all() + other.all());
  }

  private static boolean isHidden(String source, MarkedText.Mark mark, Knowledge known) {
    for (int at = mark.start(); at < mark.end(); at++) {
      int here = at;
      boolean covered =
          known.found().stream()
              .anyMatch(
                  one -> one.action() == Action.HIDE && one.start() <= here && here < one.end());
      if (Character.isLetterOrDigit(source.charAt(at)) && !covered) {
        return false;
      }
    }
    return true;
  }

  public Share all() {
    return byOrigin.values().stream().reduce(new Share(0, 0), Recall::sum);
  }

  public Map<String, Share> byOrigin() {
    return byOrigin;
  }

  public Map<String, Share> byForm() {
    return byForm;
  }

  /** Each with its form and origin, for those who write rules. */
  public List<String> missed() {
    return missed;
  }
}
