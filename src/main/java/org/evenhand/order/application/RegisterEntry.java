package org.evenhand.order.application;

import org.evenhand.order.api.OrderView;

/** The register's entry for a registrant says which order is in force, and until when. */
public interface RegisterEntry {
  void note(OrderView order);
}
