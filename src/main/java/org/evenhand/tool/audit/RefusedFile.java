package org.evenhand.tool.audit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evenhand.exchange.RowProblems;

/** A file that is not taken, with each row and the reason. Nothing of it is used. */
final class RefusedFile extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Path file;
  private final transient RowProblems problems;

  RefusedFile(Path file, RowProblems problems) {
    super(file + " is refused");
    this.file = file;
    this.problems = problems;
  }

  /** What is printed of it. */
  Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("file", file.toString());
    tree.put("problem_count", problems.count());
    tree.put("refused", problems.inOrder());
    return tree;
  }

  String line() {
    return "nothing was audited; problems in " + file + ": " + problems.count();
  }
}
