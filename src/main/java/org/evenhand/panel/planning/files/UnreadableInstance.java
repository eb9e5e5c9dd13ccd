package org.evenhand.panel.planning.files;

import java.util.List;

/** A file that is no instance, or no plan, with everything that is wrong about it. */
public final class UnreadableInstance extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient List<String> problems;

  public UnreadableInstance(List<String> problems) {
    super(String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence each: the place, what is wrong. At least one. */
  public List<String> problems() {
    return problems;
  }
}
