package org.evenhand.order.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.kernel.CaseReference;
import org.evenhand.order.api.NewOrder;
import org.evenhand.order.api.OrderView;
import org.evenhand.order.persistence.Orders;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.ruleset.api.RuleSetId;
import org.evenhand.testing.StepBench;

/** The order room put together on the tests' database. */
final class OrderDesk {
  final StepBench bench;
  final List<OrderView> register = new ArrayList<>();
  final Set<CaseReference> heardInPrivate = new HashSet<>();
  final Map<UUID, Map<String, Object>> watched = new java.util.HashMap<>();

  OrderDesk(String now) {
    bench = new StepBench(now);
  }

  Orders orders() {
    return new Orders(bench.unit.entities());
  }

  MakeOrder makeOrder() {
    return new MakeOrder(orders(), bench.ids);
  }

  PreparePublication prepare() {
    return new PreparePublication(
        orders(), new PrivateMatters(bench.allegations(), heardInPrivate::contains), bench.ids);
  }

  ApprovePublication approve() {
    return new ApprovePublication(
        orders(), new PublicationScan(bench.readCase()), new PublicationPeriods());
  }

  ReviewOrder review() {
    return new ReviewOrder(orders(), new OrderDates(), register::add, bench.allegations());
  }

  GiveOrderReviewNotice notice() {
    return new GiveOrderReviewNotice(orders(), bench.writeLetter());
  }

  RecordAppealOutcome appeal() {
    return new RecordAppealOutcome(orders());
  }

  DecideVoluntaryRemoval voluntary() {
    return new DecideVoluntaryRemoval(removal());
  }

  ConfirmAutomaticRemoval automatic() {
    return new ConfirmAutomaticRemoval(removal());
  }

  CheckRestorationApplication application() {
    return new CheckRestorationApplication(orders());
  }

  DecideRestoration restoration() {
    return new DecideRestoration(
        new RestoreToRegister(
            orders(),
            makeOrder(),
            register::add,
            new OrderDates(),
            (order, days) -> watched.put(order.id(), days)));
  }

  EndOrder end() {
    return new EndOrder(orders(), register::add, bench.changeCase(), bench.clock);
  }

  BringOrderIntoForce bring() {
    return new BringOrderIntoForce(
        orders(),
        new OrderDates(),
        register::add,
        bench.rules,
        bench.readCase(),
        bench.changeCase(),
        bench.clock);
  }

  private RemovalOrdered removal() {
    return new RemovalOrdered(makeOrder(), orders(), register::add);
  }

  /** An order announced today. */
  UUID announced(CaseReference reference, OrderKind kind, int months) {
    var terms = kind == OrderKind.CONDITIONS ? "Does not work alone" : "";
    return bench.unit.asking(
        entities ->
            makeOrder()
                .make(new NewOrder(reference, kind, months, terms, "HEARING", bench.today())));
  }

  /** An order that took effect on a day. */
  UUID inForce(CaseReference reference, OrderKind kind, int months, LocalDate since) {
    var id = announced(reference, kind, months);
    bench.unit.doing(() -> orders().get(id).comeIntoForce(since));
    return id;
  }

  OrderView view(UUID order) {
    return bench.read(() -> orders().get(order).view());
  }

  StepContext about(CaseReference reference, RuleSetId rules, UUID order, String account) {
    return bench.context(reference, rules, account, Map.of("orderId", order.toString()));
  }
}
