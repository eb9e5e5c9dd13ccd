package org.evenhand.examination.application;

import java.util.Optional;
import org.evenhand.casefile.api.Answers;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.api.DisposalOption;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.api.Term;

/** What may be proposed without a hearing, and for how long: the rule set's menu. */
final class ProposedDisposal {
  private ProposedDisposal() {}

  static int months(Answers answers) {
    return answers.has("months") ? answers.number("months") : 0;
  }

  /** What is wrong with the length proposed. */
  static Optional<Problem> problem(RuleSet rules, Answers answers) {
    var option =
        rules.acceptedDisposals().stream()
            .filter(disposal -> disposal.kind().name().equals(answers.text("disposal")))
            .findFirst()
            .orElseThrow();
    return option.max().flatMap(longest -> problem(option, longest, answers));
  }

  private static Optional<Problem> problem(DisposalOption option, Term longest, Answers answers) {
    var months = months(answers);
    if (months == 0) {
      return Optional.of(Problem.at("months", "answer.missing"));
    }
    if (months > longest.inMonths()) {
      return Optional.of(Problem.at("months", "examination.tooLong", longest.inMonths()));
    }
    var allowed = option.durations().stream().map(Term::inMonths).toList();
    if (!allowed.isEmpty() && !allowed.contains(months)) {
      return Optional.of(Problem.at("months", "examination.notThatLength", allowed.toString()));
    }
    return Optional.empty();
  }
}
