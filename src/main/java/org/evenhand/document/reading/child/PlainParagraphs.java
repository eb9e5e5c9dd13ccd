package org.evenhand.document.reading.child;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.evenhand.document.api.TextBlock.Kind;

/**
 * Paragraphs of typed text: runs of lines between empty ones. Knows what messages quote and where
 * their signatures begin.
 */
final class PlainParagraphs {
  private static final Pattern FORWARD =
      Pattern.compile(
          "-{2,} ?(?:original message|forwarded (?:message|by)).*|begin forwarded message:?|on"
              + " .{4,120} wrote:",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTE_MARK = Pattern.compile("\\s*>.*");

  /** One paragraph: positions within the text it was found in. */
  record Paragraph(Kind kind, int start, int end) {}

  private final List<Paragraph> found = new ArrayList<>();
  private Kind rest = Kind.PARAGRAPH;
  private Kind kind;
  private int start = -1;
  private int end;

  List<Paragraph> of(String text) {
    var from = 0;
    while (from <= text.length()) {
      var lineEnd = text.indexOf('\n', from);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      line(text.substring(from, lineEnd), from);
      from = lineEnd + 1;
    }
    close();
    return found;
  }

  private void line(String line, int at) {
    if (line.isBlank()) {
      close();
      return;
    }
    var stripped = line.strip();
    if (line.equals("-- ")) {
      close();
      rest = rest == Kind.QUOTED ? rest : Kind.SIGNATURE;
    } else if (FORWARD.matcher(stripped).matches()) {
      close();
      rest = Kind.QUOTED;
    }
    var now = QUOTE_MARK.matcher(line).matches() ? Kind.QUOTED : rest;
    if (now != kind) {
      close();
    }
    var indent = line.length() - line.stripLeading().length();
    start = start < 0 ? at + indent : start;
    kind = now;
    end = at + line.stripTrailing().length();
  }

  private void close() {
    if (start >= 0) {
      found.add(new Paragraph(kind, start, end));
    }
    start = -1;
    kind = null;
  }
}
