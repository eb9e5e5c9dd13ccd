package org.evenhand.tool.bench.anonymise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.evenhand.fairness.anonymisation.proposal.Proposal;
import org.evenhand.fairness.anonymisation.proposal.resolution.Passage;

/** Which characters of a source text are hidden, and behind what. */
final class Covered {
  private final String source;
  private final BitSet hidden = new BitSet();
  private final List<Passage> passages;

  Covered(String source, Proposal proposal) {
    this.source = source;
    this.passages = proposal.passages().stream().filter(Passage::isHidden).toList();
    passages.forEach(passage -> hidden.set(passage.start(), passage.end()));
  }

  /** Whether a character of it was replaced by something else than what stood there. */
  boolean touches(int start, int end) {
    int next = hidden.nextSetBit(start);
    return next >= 0 && next < end && over(start, end).stream().anyMatch(this::changes);
  }

  private boolean changes(Passage passage) {
    return !source.substring(passage.start(), passage.end()).equals(passage.replacement());
  }

  /** Whether no letter and no digit survives. */
  boolean hidesAll(int start, int end) {
    for (int at = hidden.nextClearBit(start); at < end; at = hidden.nextClearBit(at + 1)) {
      if (Character.isLetterOrDigit(source.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of the strings can still be read in what is left between the two places. */
  boolean leavesAny(int start, int end, List<String> strings) {
    var left = new StringBuilder();
    for (int at = start; at < end; at++) {
      left.append(hidden.get(at) ? '\u0000' : source.charAt(at));
    }
    var lower = left.toString().toLowerCase(Locale.ROOT);
    return strings.stream().anyMatch(s -> lower.contains(s.toLowerCase(Locale.ROOT)));
  }

  /** The hidden passages that reach between the two places. */
  List<Passage> over(int start, int end) {
    var over = new ArrayList<Passage>();
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < passages.size() && passages.get(i).start() < end; i++) {
      over.add(passages.get(i));
    }
    return over;
  }
}
