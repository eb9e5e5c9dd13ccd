package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.List;

/** A document's text with what is hidden replaced, and the blanks left that reading needs. */
public final class ReleasedText {
  private ReleasedText() {}

  /**
   * @param passages in order, none overlapping another that is hidden
   */
  public static String of(String source, List<Passage> passages) {
    var text = new StringBuilder(source.length() + 64);
    int at = 0;
    for (var passage : passages) {
      if (!passage.isHidden()) {
        continue;
      }
      text.append(source, at, passage.start());
      text.append(passage.replacement());
      at = passage.end();
      if (passage.replacement().isEmpty()) {
        at = withoutDoubledBlank(source, at, text);
      }
    }
    return text.append(source, at, source.length()).toString();
  }

  /** Where nothing stands for a title, the full stop and the blank behind it go as well. */
  private static int withoutDoubledBlank(String source, int from, StringBuilder before) {
    int at = from;
    boolean open =
        before.length() == 0 || Character.isWhitespace(before.charAt(before.length() - 1));
    if (open && at < source.length() && source.charAt(at) == '.') {
      at++;
    }
    while (open
        && at < source.length()
        && (source.charAt(at) == ' ' || source.charAt(at) == '\u00a0')) {
      at++;
    }
    return at;
  }
}
