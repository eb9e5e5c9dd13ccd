package org.evenhand.web.demonstration;

import java.util.List;

/**
 * A step of the tour. Its words are {@code tour.step.}, its name, and {@code .title}, {@code .what}
 * and {@code .look} (what to look at).
 *
 * @param commands to type in a terminal, if that is how it is done
 */
public record TourStep(String name, List<TourAct> acts, List<String> commands) {
  TourStep(String name, TourAct... acts) {
    this(name, List.of(acts), List.of());
  }

  TourStep typing(String... typed) {
    return new TourStep(name, acts, List.of(typed));
  }
}
