package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Kind;

/**
 * Makes one passage of neighbours that tell the same: the parts of a name round a line's end, the
 * lines of an address, a reversed name with its comma.
 */
final class Merging {
  private static final Set<Kind> IN_PARTS =
      EnumSet.of(Kind.NAME, Kind.ADDRESS, Kind.ORG, Kind.PLACE, Kind.PHONE);

  private final String source;

  Merging(String source) {
    this.source = source;
  }

  List<Passage> merge(List<Passage> passages) {
    var merged = new ArrayList<Passage>();
    for (var passage : passages) {
      int last = merged.size() - 1;
      if (last >= 0 && belong(merged.get(last), passage)) {
        merged.set(last, joined(merged.get(last), passage));
      } else {
        merged.add(passage);
      }
    }
    return merged;
  }

  private boolean belong(Passage before, Passage after) {
    return before.kind() == after.kind()
        && IN_PARTS.contains(before.kind())
        && before.entity().equals(after.entity())
        && !before.entity().isEmpty()
        && before.replacement() == null
        && after.replacement() == null
        && isNoMoreThanASeparator(before.end(), after.start(), before.kind());
  }

  /** Blanks, one line's end, and one sign: not the full stop or the comma that parts two people. */
  private boolean isNoMoreThanASeparator(int from, int to, Kind kind) {
    int breaks = 0;
    char sign = 0;
    for (int at = from; at < to; at++) {
      char letter = source.charAt(at);
      if (letter == '\n') {
        breaks++;
      } else if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter)) {
        if (sign != 0 || ",-.\u00ad\u2010\u2011".indexOf(letter) < 0) {
          return false;
        }
        sign = letter;
      }
    }
    boolean ends = sign == '.' && !isInitial(from);
    boolean list = kind == Kind.NAME && sign == ',' && breaks > 0;
    return breaks <= 1 && !ends && !list;
  }

  private boolean isInitial(int end) {
    return end < 2 || !Character.isLetter(source.charAt(end - 2));
  }

  private static Passage joined(Passage before, Passage after) {
    var label = before.evidence().compareTo(after.evidence()) <= 0 ? before : after;
    return new Passage(
        before.start(),
        after.end(),
        label.kind(),
        label.entity(),
        label.characteristic(),
        label.action(),
        before.review() || after.review(),
        label.evidence(),
        null,
        label.reason());
  }
}
