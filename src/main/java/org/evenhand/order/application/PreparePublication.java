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
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.order.model.Publication;
import org.evenhand.order.persistence.Orders;

/**
 * Writes what the public may read, and keeps apart what is private. An order is always published
 * (Social Workers Regulations 2018, regulation 25(1)(c)); a case that ends without one may have
 * nothing to publish, for a reason that is kept.
 */
@Dependent
public class PreparePublication implements HumanStep {
  private final Orders orders;
  private final PrivateMatters privateMatters;
  private final IdSource ids;

  enum Publish {
    PUBLISH,
    NOTHING_TO_PUBLISH
  }

  @Inject
  public PreparePublication(Orders orders, PrivateMatters privateMatters, IdSource ids) {
    this.orders = orders;
    this.privateMatters = privateMatters;
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
    var kept = Question.longText("privateText").when("publish", Publish.PUBLISH);
    return StepForm.of(
            Question.choice("publish", open(context)),
            Question.shortText("title").when("publish", Publish.PUBLISH),
            Question.longText("publicText").when("publish", Publish.PUBLISH),
            privateMatters.areIn(context) ? kept : kept.optional(),
            Question.longText("whyNot").when("publish", Publish.NOTHING_TO_PUBLISH))
        .suggesting("title", before.map(Publication::title).orElse(""))
        .suggesting("publicText", before.map(Publication::publicText).orElse(""))
        .suggesting("privateText", before.map(Publication::privateText).orElse(""));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    if (PrivateMatters.showIn(answers.text("publicText"), answers.text("privateText"))) {
      return Outcome.refused(Problem.at("publicText", "order.privateInPublic"));
    }
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
        answers.text(answers.has("whyNot") ? "whyNot" : "privateText"),
        context.actor().account());
    return Outcome.done(StepResult.done());
  }

  private Publish[] open(StepContext context) {
    return orders.of(context).isPresent() ? new Publish[] {Publish.PUBLISH} : Publish.values();
  }
}
