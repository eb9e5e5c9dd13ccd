package org.evenhand.fairness.anonymisation.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A document's text in two forms: the source, to which everything found refers, and the plain text
 * in which things are looked for.
 */
public final class Reading {
  private final String source;
  private final PlainText plain;
  private final String text;
  private final List<Token> tokens;
  private final Map<Class<?>, Object> asked = new HashMap<>();

  private Reading(String source) {
    this.source = source;
    this.plain = PlainText.of(source);
    this.text = plain.text();
    this.tokens = Tokens.of(text);
  }

  public static Reading of(String source) {
    return new Reading(source);
  }

  /** The text as it was given. */
  public String source() {
    return source;
  }

  /** The text as it is compared: composed, without anything invisible, split words joined. */
  public String plain() {
    return text;
  }

  /** Words, figures and signs of the plain text, in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** What is told of a text as a whole, read once for all who ask. */
  public <T> T once(Class<T> what, Function<Reading, T> read) {
    var known = asked.get(what);
    if (known == null) {
      known = read.apply(this);
      asked.put(what, known);
    }
    return what.cast(known);
  }

  /** Where in the source a plain index begins. */
  public int sourceStart(int plainStart) {
    return plain.sourceStart(plainStart);
  }

  /** Where in the source what lies before a plain index ends. */
  public int sourceEnd(int plainEnd) {
    return plain.sourceEnd(plainEnd);
  }

  /** The source between two plain indices. */
  public String sourceBetween(int plainStart, int plainEnd) {
    return source.substring(sourceStart(plainStart), sourceEnd(plainEnd));
  }

  /** Something to be hidden that stands between two plain indices. */
  public Found hide(
      int plainStart, int plainEnd, Kind kind, String entity, Evidence evidence, String reason) {
    return Found.hide(sourceStart(plainStart), sourceEnd(plainEnd), kind, entity, evidence, reason);
  }
}
