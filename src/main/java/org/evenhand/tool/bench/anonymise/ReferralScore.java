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
import org.evenhand.tool.bench.anonymise.MarkedReferral.Mark;

/**
 * How much of marked referrals is hidden and how much is left. A span is hidden when no letter or
 * digit of it survives; a cue when none of its core strings does; a pronoun when another word
 * stands for it.
 */
public final class ReferralScore {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019-][\\p{L}\\p{N}]+)*");
  private static final Set<String> GENDERED =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");

  private final Map<String, Share> hidden = new TreeMap<>();
  private final Map<String, Share> byCharacteristic = new TreeMap<>();
  private final Map<String, Share> byType = new TreeMap<>();
  private final Map<String, Share> kept = new TreeMap<>();
  private final Share changedWords = new Share();
  private final Share pseudonyms = new Share();
  private final List<String> misses = new ArrayList<>();

  void add(String id, MarkedReferral marked, Proposal proposal) {
    var covered = new Covered(marked.text(), proposal);
    for (var mark : marked.marks()) {
      if (mark.mustHide()) {
        count(id, marked, mark, covered);
      } else {
        keep(id, "kept_on_purpose", marked, mark, covered);
      }
    }
    marked.mustKeep().forEach(mark -> keep(id, "must_keep", marked, mark, covered));
    marked.homographs().forEach(mark -> keep(id, "homographs", marked, mark, covered));
    countWords(id, marked, covered);
    pseudonyms.add(Pseudonyms.oneToOne(marked, covered));
  }

  private void count(String id, MarkedReferral marked, Mark mark, Covered covered) {
    boolean isHidden = isHidden(marked, mark, covered);
    for (var group : groups(mark)) {
      hidden.computeIfAbsent(group, g -> new Share()).count(isHidden);
    }
    if (mark.isCue() && !mark.isPronounOrTitle()) {
      byCharacteristic.computeIfAbsent(mark.characteristic(), c -> new Share()).count(isHidden);
    }
    byType.computeIfAbsent(mark.type(), t -> new Share()).count(isHidden);
    if (!isHidden) {
      miss(id, String.join("+", groups(mark)), marked, mark.start(), mark.end());
    }
  }

  private static List<String> groups(Mark mark) {
    if (mark.isCue()) {
      return List.of(mark.isPronounOrTitle() ? "pronouns_and_titles" : "other_cues");
    }
    var groups = new ArrayList<String>();
    boolean direct = mark.identifierClass().equals("direct");
    if (direct && mark.entity().equals("SW")) {
      groups.add("registrant_direct");
    }
    if (mark.knownParty()) {
      groups.add("known_parties");
    } else if (direct) {
      groups.add("unknown_third_parties");
    }
    if (!direct) {
      groups.add("quasi");
    }
    return groups;
  }

  private static boolean isHidden(MarkedReferral marked, Mark mark, Covered covered) {
    if (!mark.isCue() || mark.core().isEmpty() && !mark.isPronounOrTitle()) {
      return covered.hidesAll(mark.start(), mark.end());
    }
    if (mark.isPronounOrTitle()) {
      var written = marked.text().substring(mark.start(), mark.end());
      return covered.hidesAll(mark.start(), mark.end())
          && covered.over(mark.start(), mark.end()).stream()
              .noneMatch(p -> p.replacement().equalsIgnoreCase(written));
    }
    return !covered.leavesAny(mark.start(), mark.end(), mark.core());
  }

  private void keep(String id, String group, MarkedReferral marked, Mark mark, Covered covered) {
    boolean isKept = isKept(marked, mark, covered);
    kept.computeIfAbsent(group, g -> new Share()).count(isKept);
    if (!isKept) {
      miss(id, group, marked, mark.start(), mark.end());
    }
  }

  /** Verbatim, but for what must be hidden inside it. */
  private static boolean isKept(MarkedReferral marked, Mark mark, Covered covered) {
    var rest = new BitSet();
    rest.set(mark.start(), mark.end());
    marked.marks().stream().filter(Mark::mustHide).forEach(m -> rest.clear(m.start(), m.end()));
    for (int at = rest.nextSetBit(0); at >= 0; at = rest.nextSetBit(at + 1)) {
      if (Character.isLetterOrDigit(marked.text().charAt(at)) && covered.touches(at, at + 1)) {
        return false;
      }
    }
    return true;
  }

  private void countWords(String id, MarkedReferral marked, Covered covered) {
    var markedParts = new BitSet();
    var mustHide = new BitSet();
    for (var mark : marked.marks()) {
      markedParts.set(mark.start(), mark.end());
      if (mark.mustHide()) {
        mustHide.set(mark.start(), mark.end());
      }
    }
    for (Matcher word = WORD.matcher(marked.text()); word.find(); ) {
      boolean touched = covered.touches(word.start(), word.end());
      if (GENDERED.contains(word.group().toLowerCase(Locale.ROOT)) && isFree(word, markedParts)) {
        kept.computeIfAbsent("third_party_pronouns", g -> new Share()).count(!touched);
      }
      if (isFree(word, mustHide)) {
        changedWords.count(touched);
        if (touched) {
          var why = covered.over(word.start(), word.end()).get(0).reason();
          miss(id, "over (" + why + ")", marked, word.start(), word.end());
        }
      }
    }
  }

  private static boolean isFree(Matcher word, BitSet taken) {
    int next = taken.nextSetBit(word.start());
    return next < 0 || next >= word.end();
  }

  private void miss(String id, String group, MarkedReferral marked, int start, int end) {
    var text = marked.text();
    misses.add(
        (id + " " + group + ": " + text.substring(Math.max(0, start - 25), start) + "{{")
                .replace('\n', ' ')
            + (text.substring(start, end)
                    + "}}"
                    + text.substring(end, Math.min(text.length(), end + 25)))
                .replace('\n', ' '));
  }

  /** Share hidden, by group: {@code registrant_direct}, {@code other_cues} and so on. */
  public Map<String, Share> hidden() {
    return hidden;
  }

  public Map<String, Share> byCharacteristic() {
    return byCharacteristic;
  }

  public Map<String, Share> byType() {
    return byType;
  }

  /** Share left as it was written, by group. */
  public Map<String, Share> kept() {
    return kept;
  }

  /** Words outside everything that must be hidden that were changed all the same. */
  public Share overRedaction() {
    return changedWords;
  }

  /** Entities that had one pseudonym, and one that nobody else had. */
  public Share pseudonymsOneToOne() {
    return pseudonyms;
  }

  /** What was missed and what was hidden in vain, each in its surroundings. */
  List<String> misses() {
    return misses;
  }
}
