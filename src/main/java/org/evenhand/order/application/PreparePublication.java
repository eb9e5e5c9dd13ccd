package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.order.model.Publication;
import org.evenhand.order.persistence.Orders;

/** Writes what the public may read, and keeps apart what is private. */
@Dependent
public class PreparePublication implements HumanStep {
  private final Orders orders;
  private final IdSource ids;

  enum Publish {
    PUBLISH,
    NOTHING_TO_PUBLISH
  }

  @Inject
  public PreparePublication(Orders orders, IdSource ids) {
    this.orders = orders;
    this.ids = ids;
  }

  @Override
  public String id() {
    return "preparePublication";
  }

  @Override
  public Role role() {
    return Role.PUBLICATIONS_OFFICER;
  }

  @Override
  public StepForm form(StepContext context) {
    var before = orders.publication(context.caseReference());
    return StepForm.of(
            Question.choice("publish", Publish.values()),
            Question.shortText("title").when("publish", Publish.PUBLISH),
            Question.longText("publicText").when("publish", Publish.PUBLISH),
            Question.longText("privateText").optional())
        .suggesting("title", before.map(Publication::title).orElse(""))
        .suggesting("publicText", before.map(Publication::publicText).orElse(""));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var publication =
        orders
            .publication(context.caseReference())
            .orElseGet(
                () -> {
                  var order = orders.of(context).map(o -> o.view().id());
                  var begun = new Publication(ids.next(), context.caseReference(), order);
                  orders.add(begun);
                  return begun;
                });
    publication.prepare(
        answers.text("title"),
        answers.text("publicText"),
        answers.text("privateText"),
        context.actor().account());
    return Outcome.done(StepResult.done());
  }
}
