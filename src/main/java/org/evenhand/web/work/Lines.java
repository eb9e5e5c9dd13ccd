package org.evenhand.web.work;

import java.util.ArrayList;
import java.util.List;

/** Runs as lines of a page: a line end in the text ends a line, empty lines are left out. */
final class Lines {
  private final List<List<Run>> lines = new ArrayList<>();
  private List<Run> line = new ArrayList<>();

  static List<List<Run>> of(List<Run> runs) {
    var lines = new Lines();
    runs.forEach(lines::add);
    lines.end();
    return lines.lines;
  }

  private void add(Run run) {
    var parts = run.text().split("\\R", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        end();
      }
      boolean last = i == parts.length - 1;
      if (!parts[i].isEmpty()) {
        line.add(run.of(parts[i], last));
      }
    }
  }

  private void end() {
    if (line.stream().anyMatch(run -> !run.text().isBlank())) {
      lines.add(line);
    }
    line = new ArrayList<>();
  }
}
