package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Token;

/**
 * Where a document's sentences, cells and paragraphs begin, and which lines are fields of a form.
 */
final class Passages {
  private static final Set<String> MAIL =
      Set.of("from", "to", "cc", "bcc", "sent", "date", "subject", "attachments");
  private static final int LONGEST_LABEL = 9;
  private static final int SHORT_LINE = 48;
  private static final int FULL_LINE = 100;
  private final Words words;
  private final int[] segments;
  private final int[] paragraphs;
  private final int[] lineStarts;

  /** Begins of lines known to hold no field. */
  private final BitSet plainLines = new BitSet();

  /** A form's label with what was filled in, or a line of an e-mail's head. */
  record Field(int labelFrom, int labelTo, int valueFrom, int valueTo) {}

  Passages(Words words) {
    this.words = words;
    this.segments = new int[words.count()];
    this.paragraphs = new int[words.count()];
    this.lineStarts = new int[words.count()];
    int segment = 0;
    int paragraph = 0;
    for (int at = 1; at < words.count(); at++) {
      boolean newLine = words.line(at) != words.line(at - 1);
      lineStarts[at] = newLine ? at : lineStarts[at - 1];
      paragraph += newLine && beginsParagraph(at) ? 1 : 0;
      segment += begins(at, newLine) ? 1 : 0;
      segments[at] = segment;
      paragraphs[at] = paragraph;
    }
  }

  private boolean begins(int at, boolean newLine) {
    if (words.sentence(at) != words.sentence(at - 1) || words.is(at - 1, "|")) {
      return true;
    }
    return newLine && (beginsLineOfItsOwn(at) || endsShort(at - 1));
  }

  /** Behind an empty line, at a number or label, and where every line is a paragraph. */
  private boolean beginsParagraph(int at) {
    int last = at - 1;
    int length = words.token(last).end() - words.token(lineStarts[last]).start();
    boolean full = length > FULL_LINE && words.sentence(at) != words.sentence(last);
    return words.line(at) - words.line(last) > 1 || full || beginsLineOfItsOwn(at);
  }

  private boolean beginsLineOfItsOwn(int at) {
    if (words.isSign(at)) {
      return ">-*•|[#".contains(words.text(at).substring(0, 1));
    }
    return words.token(at).shape() == Token.Shape.NUMBER || labelEnd(at) > 0;
  }

  private boolean endsShort(int last) {
    int first = lineStarts[last];
    int length = words.token(last).end() - words.token(first).start();
    boolean goesOn = words.has(last + 1) && Character.isLowerCase(words.text(last + 1).charAt(0));
    return length < SHORT_LINE && !goesOn && !words.is(last, ",");
  }

  /** Behind the colon or bar of a label that begins here; nought when there is none. */
  private int labelEnd(int at) {
    for (int i = at; i < at + LONGEST_LABEL && words.has(i + 1); i++) {
      if (words.line(i) != words.line(at)) {
        return 0;
      }
      if (words.is(i, ":") || words.is(i, "|") || gap(i)) {
        return i > at || gap(i) ? i + 1 : 0;
      }
      boolean belongs = words.isWord(i) || "/-()&'s.?".contains(words.folded(i));
      if (!belongs) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether two or more blanks or a tab follow, as between the columns of a form. */
  private boolean gap(int at) {
    if (!words.has(at + 1) || words.line(at) != words.line(at + 1)) {
      return false;
    }
    var plain = words.reading().plain();
    int end = words.token(at).end();
    return plain.startsWith("\t", end) || plain.startsWith("   ", end);
  }

  /** A finer sentence: also a cell, a form's line, a short line. */
  int segment(int at) {
    return segments[at];
  }

  int paragraph(int at) {
    return paragraphs[at];
  }

  boolean sameSegment(int left, int right) {
    return words.has(left) && words.has(right) && segments[left] == segments[right];
  }

  /** The first word of a word's line. */
  int lineStart(int at) {
    return lineStarts[at];
  }

  /** Behind the last word of a word's line. */
  int lineEnd(int at) {
    int end = at;
    while (words.has(end) && words.line(end) == words.line(at)) {
      end++;
    }
    return end;
  }

  /** The field in which a word stands, if its line is one or several beside each other. */
  Optional<Field> field(int at) {
    if (plainLines.get(lineStarts[at])) {
      return Optional.empty();
    }
    var field = readField(at);
    plainLines.set(lineStarts[at], field.isEmpty());
    return field;
  }

  private Optional<Field> readField(int at) {
    int first = lineStarts[at];
    while (words.is(first, ">") || words.is(first, "*") || words.is(first, "|")) {
      first++;
    }
    int end = lineEnd(lineStarts[at]);
    for (int label = first; label < end; ) {
      int value = labelEnd(label);
      if (value == 0) {
        return Optional.empty();
      }
      int valueTo = valueEnd(value, end);
      if (at < valueTo || valueTo >= end) {
        int labelTo = words.isSign(value - 1) ? value - 1 : value;
        return Optional.of(new Field(label, labelTo, value, valueTo));
      }
      label = words.is(valueTo, "|") ? valueTo + 1 : valueTo;
    }
    return Optional.empty();
  }

  /** A value ends with its line, or where a gap or a bar parts it from another label. */
  private int valueEnd(int from, int lineEnd) {
    for (int at = from; at < lineEnd - 1; at++) {
      boolean bar = words.is(at, "|");
      int next = at + 1;
      if ((bar || gap(at)) && next < lineEnd && labelEnd(next) > 0) {
        return bar ? at : next;
      }
    }
    return lineEnd;
  }

  boolean isMailHead(Field field) {
    return field.labelTo() == field.labelFrom() + 1 && words.in(field.labelFrom(), MAIL);
  }
}
