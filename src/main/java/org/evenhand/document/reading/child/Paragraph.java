package org.evenhand.document.reading.child;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.document.api.TextBlock.Kind;
import org.evenhand.document.api.TextBlock.Place;

/**
 * A paragraph of a word processor's document while it is read: what shows, and beside it what does
 * not (deleted, hidden, link addresses, words for pictures). What shows stays in one piece, so that
 * a name in it is found although something was deleted from its middle.
 */
final class Paragraph {
  private record Aside(Kind kind, StringBuilder words) {}

  private final StringBuilder shown = new StringBuilder();
  private final List<Aside> asides = new ArrayList<>();
  private Kind kind;

  Paragraph(Kind kind) {
    this.kind = kind;
  }

  void becomes(Kind other) {
    kind = kind == Kind.PARAGRAPH ? other : kind;
  }

  void show(String words) {
    shown.append(words);
  }

  /** Shows words whose white space is only layout: as much of it as there may be is one space. */
  void flow(String words) {
    var one = words.replaceAll("[ \\t\\n\\r\\f]+", " ");
    var after = shown.isEmpty() || Character.isWhitespace(shown.charAt(shown.length() - 1));
    shown.append(after && one.startsWith(" ") ? one.substring(1) : one);
  }

  /** Adds words that do not show; a run of the same kind is one block. */
  void aside(Kind asideKind, String words) {
    var last = asides.isEmpty() ? null : asides.get(asides.size() - 1);
    if (last != null && last.kind() == asideKind && asideKind != Kind.LINK) {
      last.words().append(words);
    } else {
      asides.add(new Aside(asideKind, new StringBuilder(words)));
    }
  }

  void addTo(ReadingInProgress reading, Place place) {
    reading.add(kind, shown.toString(), place);
    for (var aside : asides) {
      reading.add(aside.kind(), aside.words().toString(), place);
    }
  }
}
