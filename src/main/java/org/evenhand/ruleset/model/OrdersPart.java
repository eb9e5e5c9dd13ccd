package org.evenhand.ruleset.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.evenhand.ruleset.api.DisposalOption;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.ruleset.api.OrderRule;
import org.evenhand.ruleset.api.PublicationRule;

/** Reads final orders, what may be agreed without a hearing, and how long outcomes are shown. */
final class OrdersPart {
  private OrdersPart() {}

  static Map<OrderKind, OrderRule> orders(Entry top) {
    var read = new EnumMap<OrderKind, OrderRule>(OrderKind.class);
    top.each("orders", OrdersPart::order).forEach(order -> read.put(order.kind(), order));
    return read;
  }

  static Map<OrderKind, PublicationRule> publication(Entry top) {
    var read = new EnumMap<OrderKind, PublicationRule>(OrderKind.class);
    top.each("publication", OrdersPart::published).forEach(rule -> read.put(rule.outcome(), rule));
    return read;
  }

  static DisposalOption disposal(Entry entry) {
    return new DisposalOption(
        entry.choice("kind", OrderKind.class),
        entry.text("name"),
        entry.maybeTerm("max"),
        entry.terms("durations"),
        entry.source(),
        entry.certainty());
  }

  private static OrderRule order(Entry entry) {
    return new OrderRule(
        entry.choice("kind", OrderKind.class),
        entry.text("name"),
        entry.maybeTerm("max"),
        entry.terms("durations"),
        entry.yes("restrictive"),
        entry.yes("reviewable"),
        entry.yes("needs_impairment"),
        Set.copyOf(entry.texts("barred_grounds")),
        entry.maybeTerm("barred_until"),
        entry.source(),
        entry.certainty());
  }

  private static PublicationRule published(Entry entry) {
    return new PublicationRule(
        entry.choice("outcome", OrderKind.class),
        entry.choice("kept", PublicationRule.Kept.class),
        entry.maybeTerm("term"),
        entry.source(),
        entry.certainty());
  }
}
