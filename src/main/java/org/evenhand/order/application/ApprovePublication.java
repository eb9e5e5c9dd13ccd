package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.order.model.Publication;
import org.evenhand.order.persistence.Orders;

/** A second person approves what is published, or sends it back. */
@Dependent
public class ApprovePublication implements HumanStep {
  private final Orders orders;
  private final PublicationScan scan;
  private final PublicationPeriods periods;

  enum Verdict {
    APPROVE,
    SEND_BACK
  }

  @Inject
  public ApprovePublication(Orders orders, PublicationScan scan, PublicationPeriods periods) {
    this.orders = orders;
    this.scan = scan;
    this.periods = periods;
  }

  @Override
  public String id() {
    return "approvePublication";
  }

  @Override
  public Role role() {
    return Role.PUBLICATIONS_OFFICER;
  }

  @Override
  public Set<String> notAfter() {
    return Set.of("preparePublication");
  }

  @Override
  public StepForm form(StepContext context) {
    var publication = prepared(context);
    return StepForm.of(
        Question.shown("text", publication.title() + "\n\n" + publication.publicText()),
        Question.shown("keptPrivate", publication.privateText()),
        Question.choice("verdict", Verdict.values()),
        Question.longText("note").upTo(4_000).when("verdict", Verdict.SEND_BACK));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var verdict = answers.choice("verdict", Verdict.class);
    if (verdict == Verdict.SEND_BACK) {
      return Outcome.done(StepResult.of(verdict));
    }
    var publication = prepared(context);
    var order = orders.of(context);
    if (publication.publicText().isEmpty()) {
      publication.withhold(context.actor().account());
    } else {
      var read = publication.title() + "\n" + publication.publicText();
      var named = scan.namedIn(read, context.caseReference());
      if (!named.isEmpty()) {
        return Outcome.refused(
            Problem.at("verdict", "order.namesOthers", String.join(", ", named)));
      }
      publication.approve(
          context.actor().account(), context.today(), periods.until(context, order));
    }
    return Outcome.done(StepResult.of(verdict));
  }

  private Publication prepared(StepContext context) {
    return orders
        .publication(context.caseReference())
        .orElseThrow(() -> new IllegalStateException("nothing is prepared for publication"));
  }
}
