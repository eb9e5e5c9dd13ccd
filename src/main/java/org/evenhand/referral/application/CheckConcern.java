package org.evenhand.referral.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Problem;
import org.evenhand.referral.api.Channel;

/** Says what must be put right in a concern before it can be received; writes nothing. */
@Dependent
public class CheckConcern {
  private final Clock clock;

  @Inject
  public CheckConcern(Clock clock) {
    this.clock = clock;
  }

  /** Every problem there is: of single answers, and of answers together where each is good. */
  public List<Problem> check(Channel channel, Answers answers) {
    var form = ConcernForms.whole(channel);
    var problems = form.check(answers);
    var others =
        ReceiptRules.broken(channel, form.keepAsked(answers), CivilTime.today(clock)).stream()
            .filter(rule -> problems.stream().noneMatch(p -> p.field().equals(rule.field())))
            .toList();
    problems.addAll(others);
    problems.sort(Comparator.comparingInt(problem -> place(form, problem)));
    return problems;
  }

  /** Where its question stands: people read down the page. */
  private static int place(StepForm form, Problem problem) {
    var ids = form.questions().stream().map(Question::id).toList();
    return ids.indexOf(problem.field());
  }
}
