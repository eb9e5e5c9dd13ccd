package org.evenhand.fairness.anonymisation.corpus;

import java.util.ArrayList;
import java.util.List;

/** A text that is written and marked at once: where in it a name stands is never searched. */
public final class MarkedText {
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();

  /**
   * What must be hidden.
   *
   * @param start in UTF-16 units, inclusive
   * @param end exclusive
   */
  public record Mark(int start, int end) {}

  MarkedText write(String plain) {
    text.append(plain);
    return this;
  }

  MarkedText mark(String name) {
    marks.add(new Mark(text.length(), text.length() + name.length()));
    return write(name);
  }

  public String text() {
    return text.toString();
  }

  public List<Mark> marks() {
    return List.copyOf(marks);
  }
}
