package org.evenhand.demonstration.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the first start of an empty installation in demonstration mode loads. */
public enum StartsWith {
  FULL(RegulatorSize.FULL),
  SMALL(RegulatorSize.SMALL),
  /** Accounts only. */
  NONE(null);

  private final RegulatorSize size;

  StartsWith(RegulatorSize size) {
    this.size = size;
  }

  public Optional<RegulatorSize> size() {
    return Optional.ofNullable(size);
  }

  /** Reads {@code full}, {@code small} or {@code none}. */
  public static Optional<StartsWith> of(String text) {
    return Arrays.stream(values())
        .filter(value -> value.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
