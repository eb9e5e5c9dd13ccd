package org.evenhand.examination.application;

import java.util.Locale;
import java.util.Optional;
import org.evenhand.casefile.api.Answers;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.api.DisposalOption;
import org.evenhand.ruleset.api.RuleSet;

/** What may be proposed without a hearing, and for how long: the rule set's menu. */
final class ProposedDisposal {
  private ProposedDisposal() {}

  /** The disposals that have a length. */
  static String[] timed(RuleSet rules) {
    return rules.acceptedDisposals().stream()
        .filter(disposal -> disposal.max().isPresent())
        .map(disposal -> disposal.kind().name())
        .toArray(String[]::new);
  }

  static int months(Answers answers) {
    return answers.has("months") ? answers.number("months") : 0;
  }

  /** By the rule set's name, as a sentence: A suspension order for 12 months. */
  static String inWords(RuleSet rules, String kind, int months) {
    var name =
        rules.acceptedDisposals().stream()
            .filter(disposal -> disposal.kind().name().equals(kind))
            .map(DisposalOption::name)
            .findFirst()
            .orElse(kind);
    var begun = name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    return months == 0 ? begun + "." : begun + ", for " + months + " months.";
  }

  /** What is wrong with the length proposed. */
  static Optional<Problem> problem(RuleSet rules, Answers answers) {
    return rules.acceptedDisposals().stream()
        .filter(disposal -> disposal.kind().name().equals(answers.text("disposal")))
        .findFirst()
        .orElseThrow()
        .problem("months", months(answers));
  }
}
