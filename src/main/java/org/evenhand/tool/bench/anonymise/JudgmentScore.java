package org.evenhand.tool.bench.anonymise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.proposal.Proposal;
import org.evenhand.tool.bench.anonymise.MarkedJudgment.Mention;

/**
 * The measures of the Text Anonymization Benchmark against one annotator. A mention is hidden when
 * every word of it is, titles, articles and prepositions aside; an entity when all its mentions
 * are. Precision is the share of hidden words that lie in a mention to be hidden.
 */
public final class JudgmentScore {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Set<String> LIGHT =
      Set.of(
          "mr", "mrs", "ms", "no", "nr", "nos", "the", "a", "an", "of", "in", "on", "at", "by",
          "for", "to", "from", "with", "and", "between", "until", "since", "about", "around");

  private final Map<String, Share> mentions = new TreeMap<>();
  private final Map<String, Share> entities = new TreeMap<>();
  private final Map<String, Share> quasiByType = new TreeMap<>();
  private final Share precision = new Share();
  private final Share precisionInAny = new Share();
  private final List<String> misses = new ArrayList<>();

  void add(String id, MarkedJudgment marked, Proposal proposal) {
    var covered = new Covered(marked.text(), proposal);
    Map<String, Boolean> whole = new TreeMap<>();
    for (var mention : marked.mentions()) {
      boolean isHidden = isHidden(marked.text(), mention, covered);
      mentions.computeIfAbsent(mention.identifier(), i -> new Share()).count(isHidden);
      whole.merge(mention.identifier() + " " + mention.entity(), isHidden, Boolean::logicalAnd);
      if (mention.identifier().equals("QUASI")) {
        quasiByType.computeIfAbsent(mention.type(), t -> new Share()).count(isHidden);
      }
      if (mention.isToBeHidden() && !isHidden) {
        miss(
            id,
            mention.identifier() + " " + mention.type(),
            marked,
            mention.start(),
            mention.end());
      }
    }
    whole.forEach(
        (entity, isHidden) ->
            entities
                .computeIfAbsent(entity.substring(0, entity.indexOf(' ')), i -> new Share())
                .count(isHidden));
    countPrecision(id, marked, covered);
  }

  private static boolean isHidden(String text, Mention mention, Covered covered) {
    for (var word = WORD.matcher(text).region(mention.start(), mention.end()); word.find(); ) {
      boolean isLight = LIGHT.contains(word.group().toLowerCase(Locale.ROOT));
      if (!isLight && !covered.hidesAll(word.start(), word.end())) {
        return false;
      }
    }
    return true;
  }

  private void countPrecision(String id, MarkedJudgment marked, Covered covered) {
    var toHide = new BitSet();
    var any = new BitSet();
    for (var mention : marked.mentions()) {
      any.set(mention.start(), mention.end());
      if (mention.isToBeHidden()) {
        toHide.set(mention.start(), mention.end());
      }
    }
    for (Matcher word = WORD.matcher(marked.text()); word.find(); ) {
      if (covered.touches(word.start(), word.end())) {
        precision.count(toHide.get(word.start()));
        precisionInAny.count(any.get(word.start()));
        if (!toHide.get(word.start())) {
          var group = any.get(word.start()) ? "over NO_MASK" : "over";
          var why = covered.over(word.start(), word.end()).get(0).reason();
          miss(id, group + " (" + why + ")", marked, word.start(), word.end());
        }
      }
    }
  }

  private void miss(String id, String group, MarkedJudgment marked, int start, int end) {
    var text = marked.text();
    var before = text.substring(Math.max(0, start - 30), start);
    var after = text.substring(end, Math.min(text.length(), end + 30));
    var line = id + " " + group + ": " + before + "{{" + text.substring(start, end) + "}}" + after;
    misses.add(line.replace('\n', ' '));
  }

  /** Share of mentions hidden, by DIRECT, QUASI and NO_MASK. */
  public Map<String, Share> mentions() {
    return mentions;
  }

  /** Share of entities of which every mention is hidden. */
  public Map<String, Share> entities() {
    return entities;
  }

  public Map<String, Share> quasiByType() {
    return quasiByType;
  }

  public Share precision() {
    return precision;
  }

  /** As precision, but any mention counts, those that need not be hidden too. */
  public Share precisionInAny() {
    return precisionInAny;
  }

  List<String> misses() {
    return misses;
  }
}
