package org.evenhand.ruleset.api;

import java.util.Objects;

/**
 * A figure and where it comes from.
 *
 * @param value the figure
 * @param source the statute, guidance or page, with its date where it has one
 * @param certainty how well it is known
 */
public record Sourced<T>(T value, String source, Certainty certainty) {
  public Sourced {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(certainty, "certainty");
  }
}
