package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.ArrayList;
import java.util.List;

/** A document's text with what is hidden replaced, and the blanks left that reading needs. */
public final class ReleasedText {
  private ReleasedText() {}

  /**
   * A part of the released text.
   *
   * @param from where it, or what it stands for, begins in the source
   * @param replaced whether it stands for a hidden passage
   */
  public record Piece(int from, String text, boolean replaced) {}

  /**
   * @param passages in order, none overlapping another that is hidden
   */
  public static String of(String source, List<Passage> passages) {
    var text = new StringBuilder(source.length() + 64);
    pieces(source, passages).forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** The same text as the parts it is made of, for showing what was replaced. */
  public static List<Piece> pieces(String source, List<Passage> passages) {
    var pieces = new ArrayList<Piece>();
    int at = 0;
    char last = '\n';
    for (var passage : passages) {
      if (!passage.isHidden()) {
        continue;
      }
      if (at < passage.start()) {
        pieces.add(new Piece(at, source.substring(at, passage.start()), false));
        last = source.charAt(passage.start() - 1);
      }
      var replacement = passage.replacement();
      at = passage.end();
      if (replacement.isEmpty()) {
        at = withoutDoubledBlank(source, at, last);
      } else {
        pieces.add(new Piece(passage.start(), replacement, true));
        last = replacement.charAt(replacement.length() - 1);
      }
    }
    if (at < source.length()) {
      pieces.add(new Piece(at, source.substring(at), false));
    }
    return pieces;
  }

  /** Where nothing stands for a title, the full stop and the blank behind it go as well. */
  private static int withoutDoubledBlank(String source, int from, char last) {
    int at = from;
    boolean open = Character.isWhitespace(last);
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
