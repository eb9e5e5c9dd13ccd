package org.evenhand.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.interimorder.application.ReadInterimOrders;
import org.evenhand.kernel.CaseReference;
import org.evenhand.order.application.ReadOrders;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.application.MyWork;
import org.evenhand.workflow.application.TakeWork;

/**
 * The page on which the colleague whom the visitor has become goes on: with the visitor's own
 * concern where it waits there, else with the newest case at the first step that has one, else with
 * an empty list.
 */
@Dependent
class WhereToGo {
  private static final int ENOUGH = 500;

  private final MyWork work;
  private final TakeWork take;
  private final ReadInterimOrders interimOrders;
  private final ReadOrders orders;

  @Inject
  WhereToGo(MyWork work, TakeWork take, ReadInterimOrders interimOrders, ReadOrders orders) {
    this.work = work;
    this.take = take;
    this.interimOrders = interimOrders;
    this.orders = orders;
  }

  String next(TourAct act, Optional<CaseReference> own) {
    return switch (act.kind()) {
      case PAGE, PAGE_AS, CLOCK -> act.address();
      case TASK -> task(act.steps(), own);
      case INTERIM_ORDER -> theCase(withInterimOrder(own));
      case ORDER -> theCase(withOrder(own));
    };
  }

  private String task(List<String> steps, Optional<CaseReference> own) {
    var waiting =
        Stream.concat(work.mine().stream(), work.ofMyTeam(0, ENOUGH).items().stream())
            .filter(item -> steps.contains(item.step()))
            .sorted(ownFirst(own).thenComparing(inOrder(steps)).thenComparing(NEWEST))
            .toList();
    for (var item : waiting) {
      if (item.assignee().isPresent() || take.take(item.task()).isDone()) {
        return "/work/step?task=" + item.task();
      }
    }
    return "/work";
  }

  private static final Comparator<WorkItem> NEWEST =
      Comparator.comparing(WorkItem::createdAt).reversed();

  private static Comparator<WorkItem> ownFirst(Optional<CaseReference> own) {
    return Comparator.comparing(item -> own.filter(item.caseReference()::equals).isEmpty());
  }

  /** Several steps come in the order of the tour: the first is the one that the button names. */
  private static Comparator<WorkItem> inOrder(List<String> steps) {
    return Comparator.comparing(item -> steps.indexOf(item.step()));
  }

  private Optional<CaseReference> withInterimOrder(Optional<CaseReference> own) {
    return own.filter(reference -> interimOrders.inForce(reference).isPresent())
        .or(() -> interimOrders.board().stream().findFirst().map(order -> order.caseReference()));
  }

  private Optional<CaseReference> withOrder(Optional<CaseReference> own) {
    return own.filter(reference -> !orders.of(reference).isEmpty()).or(orders::newest);
  }

  private static String theCase(Optional<CaseReference> reference) {
    return reference.map(found -> "/cases/case?ref=" + found.value()).orElse("/cases");
  }
}
