package org.evenhand.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * What came of a request: it was done, or it was refused for reasons that the person can read. A
 * refusal changes nothing. A broken invariant is not an outcome but an exception.
 */
public sealed interface Outcome<T> {
  record Done<T>(T value) implements Outcome<T> {}

  record Refused<T>(List<Problem> problems) implements Outcome<T> {
    public Refused {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a refusal says why");
      }
    }
  }

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(Problem... problems) {
    return new Refused<>(List.of(problems));
  }

  static <T> Outcome<T> refused(List<Problem> problems) {
    return new Refused<>(problems);
  }

  default boolean isDone() {
    return this instanceof Done;
  }

  /** The problems of a refusal; empty when it was done. */
  default List<Problem> problems() {
    return this instanceof Refused<T> refused ? refused.problems() : List.of();
  }

  /** The value when done; an exception otherwise, for callers that have already looked. */
  default T value() {
    if (this instanceof Done<T> done) {
      return done.value();
    }
    throw new IllegalStateException("refused: " + problems());
  }

  default <U> Outcome<U> then(Function<T, Outcome<U>> next) {
    return this instanceof Done<T> done ? next.apply(done.value()) : new Refused<>(problems());
  }
}
