package org.evenhand.casefile.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person answered, as typed, by question id. The typed readers are for answers that {@link
 * StepForm#check} has already found good.
 */
public record Answers(Map<String, List<String>> values) {
  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    var copy = new LinkedHashMap<String, List<String>>();
    values.forEach((id, given) -> copy.put(id, List.copyOf(given)));
    values = java.util.Collections.unmodifiableMap(copy);
  }

  /** The answer as typed, without blanks at its ends; empty when there is none. */
  public String text(String id) {
    var given = values.getOrDefault(id, List.of());
    return given.isEmpty() ? "" : given.get(0).strip();
  }

  public List<String> all(String id) {
    return values.getOrDefault(id, List.of());
  }

  public boolean has(String id) {
    return values.getOrDefault(id, List.of()).stream().anyMatch(answer -> !answer.isBlank());
  }

  public boolean isYes(String id) {
    return "YES".equals(text(id));
  }

  public <E extends Enum<E>> E choice(String id, Class<E> type) {
    return Enum.valueOf(type, text(id));
  }

  public LocalDate date(String id) {
    return TypedDate.read(text(id)).orElseThrow();
  }

  public Optional<LocalDate> maybeDate(String id) {
    return TypedDate.read(text(id));
  }

  public int number(String id) {
    return Integer.parseInt(text(id));
  }

  /** These answers and one more; for tests and for steps that fill in a default. */
  public Answers with(String id, String... given) {
    var more = new LinkedHashMap<>(values);
    more.put(id, List.of(given));
    return new Answers(more);
  }
}
