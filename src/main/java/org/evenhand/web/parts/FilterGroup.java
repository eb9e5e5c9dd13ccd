package org.evenhand.web.parts;

import java.util.List;

/** Values to filter by, side by side; {@code name} is the parameter in the address. */
public record FilterGroup(String name, String legend, List<Choice> choices) {
  public FilterGroup {
    choices = List.copyOf(choices);
  }

  public boolean isUsed() {
    return choices.stream().anyMatch(Choice::chosen);
  }
}
