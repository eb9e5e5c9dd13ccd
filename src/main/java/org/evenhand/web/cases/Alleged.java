package org.evenhand.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evenhand.casefile.api.AllegationView;
import org.evenhand.casefile.application.StateAllegations;
import org.evenhand.ruleset.api.Ground;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.application.RuleSets;

/** What is alleged in a case, for pages of those who reach all of it. */
@Named
@RequestScoped
public class Alleged {
  private final StateAllegations allegations;
  private final RuleSets rules;

  @Inject
  public Alleged(StateAllegations allegations, RuleSets rules) {
    this.allegations = allegations;
    this.rules = rules;
  }

  /** For the container's proxy. */
  protected Alleged() {
    this(null, null);
  }

  /**
   * One allegation.
   *
   * @param ground the statutory ground, as the case's rule set has it
   * @param finding what a panel found, as a code, or empty before a hearing
   */
  public record Line(String text, String ground, boolean agreed, String finding) {}

  /** In the order in which they are numbered; none for whoever reaches less than the whole case. */
  public List<Line> in(CaseAtDoor at) {
    if (!at.isWhole()) {
      return List.of();
    }
    var own = rules.load(at.file().rules());
    return allegations.of(at.getReference()).stream().map(one -> line(one, own)).toList();
  }

  private static Line line(AllegationView one, RuleSet rules) {
    var ground = rules.ground(one.ground()).map(Ground::text).orElse(one.ground());
    return new Line(one.text(), ground, one.agreed(), one.finding());
  }
}
