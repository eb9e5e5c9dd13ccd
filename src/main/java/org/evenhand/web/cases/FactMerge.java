package org.evenhand.web.cases;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.evenhand.kernel.Problem;

/**
 * One fact that differs between what an officer typed and what a colleague saved meanwhile. Where
 * only one of them changed it, that version is suggested; where both did, somebody has to choose.
 */
public class FactMerge implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String MINE = "MINE";
  private static final String THEIRS = "THEIRS";
  private static final String OTHER = "OTHER";

  private final String fact;
  private final String mine;
  private final String theirs;
  private String choice;
  private String other;

  private FactMerge(String fact, String mine, String theirs, String choice) {
    this.fact = fact;
    this.mine = mine;
    this.theirs = theirs;
    this.choice = choice;
    this.other = mine;
  }

  /** Empty where both say the same. */
  static Optional<FactMerge> of(String fact, String before, String mine, String theirs) {
    if (mine.equals(theirs)) {
      return Optional.empty();
    }
    var suggested = mine.equals(before) ? THEIRS : theirs.equals(before) ? MINE : "";
    return Optional.of(new FactMerge(fact, mine, theirs, suggested));
  }

  /** Reads what was chosen and typed from a form's fields. */
  void take(Map<String, String> form) {
    var chosen = form.getOrDefault("choice-" + fact, "");
    if (chosen.equals(MINE) || chosen.equals(THEIRS) || (chosen.equals(OTHER) && isText())) {
      choice = chosen;
    }
    other = form.getOrDefault("other-" + fact, other);
  }

  Optional<Problem> problem() {
    return choice.isEmpty()
        ? Optional.of(Problem.at("choice-" + fact, "facts.choose"))
        : Optional.empty();
  }

  /** What the fact is to say. */
  String merged() {
    return switch (choice) {
      case MINE -> mine;
      case THEIRS -> theirs;
      default -> other;
    };
  }

  public String getFact() {
    return fact;
  }

  public String getMine() {
    return mine;
  }

  public String getTheirs() {
    return theirs;
  }

  /** Whether a third version can be written; a choice of codes has none. */
  public boolean isText() {
    return !fact.equals("raisedFirst");
  }

  public String getChoice() {
    return choice;
  }

  public String getOther() {
    return other;
  }
}
