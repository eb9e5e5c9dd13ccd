package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Kind;

/**
 * Whose a number, a date or an address is that nothing else tells of: whoever was named last before
 * it in the same sentence, the same line, or the lines of the same block.
 */
final class Belongings {
  private static final int FARTHEST = 160;
  private static final Set<Kind> OWNED =
      EnumSet.of(
          Kind.PHONE,
          Kind.EMAIL,
          Kind.DOB,
          Kind.NINO,
          Kind.ADDRESS,
          Kind.BANK,
          Kind.REGNO,
          Kind.PASSPORT,
          Kind.EMPDATE,
          Kind.TRAINDATE);
  private final String source;

  Belongings(String source) {
    this.source = source;
  }

  /** The passages with an owner where one can be told. */
  List<Passage> owned(List<Passage> passages) {
    var owned = new ArrayList<Passage>();
    Passage named = null;
    for (var passage : passages) {
      if (Scene.isNamed(passage)) {
        named = passage;
      }
      boolean wants = passage.entity().isEmpty() && OWNED.contains(passage.kind());
      boolean belongs = wants && passage.isHidden() && named != null && isNear(named, passage);
      owned.add(belongs ? passage.of(named.entity()) : passage);
    }
    return owned;
  }

  private boolean isNear(Passage named, Passage thing) {
    if (thing.start() < named.end() || thing.start() - named.end() > FARTHEST) {
      return false;
    }
    for (int at = named.end(); at < thing.start(); at++) {
      char sign = source.charAt(at);
      char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
      boolean ends = (sign == '.' || sign == '!' || sign == '?') && isNewSentence(at + 1);
      if (ends || sign == '\n' && next == '\n') {
        return false;
      }
    }
    return true;
  }

  private boolean isNewSentence(int from) {
    int at = from;
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return at > from && at < source.length() && Character.isUpperCase(source.charAt(at));
  }
}
