package org.evenhand.panel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.NewConflict;
import org.evenhand.panel.api.NewConflict.About;

/** What a declared conflict must say. */
public final class ConflictRules {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_WORDS = 1000;

  private ConflictRules() {}

  /** Without blanks at the ends; a reference in capitals. */
  public static NewConflict tidy(NewConflict said) {
    var what = said.what().strip().replaceAll("\\s+", " ");
    return new NewConflict(
        said.about(),
        said.about() == About.CASE ? what.toUpperCase(Locale.ROOT) : what,
        said.why(),
        said.from(),
        said.last(),
        said.words().strip());
  }

  public static List<Problem> brokenBy(NewConflict said) {
    var problems = new ArrayList<Problem>();
    if (said.what().isBlank()) {
      problems.add(Problem.at("what", "conflict.what.missing." + said.about()));
    } else if (said.about() == About.CASE && !CaseReference.looksLikeOne(said.what())) {
      problems.add(Problem.at("what", "conflict.what.reference"));
    } else if (said.what().length() > LONGEST_NAME) {
      problems.add(Problem.at("what", "answer.tooLong", LONGEST_NAME));
    }
    if (said.last().filter(last -> last.isBefore(said.from())).isPresent()) {
      problems.add(Problem.at("last", "conflict.last.order", said.from()));
    }
    if (said.about() == About.CASE && said.last().isPresent()) {
      problems.add(Problem.at("last", "conflict.last.never"));
    }
    if (said.words().length() > LONGEST_WORDS) {
      problems.add(Problem.at("words", "answer.tooLong", LONGEST_WORDS));
    }
    return problems;
  }
}
