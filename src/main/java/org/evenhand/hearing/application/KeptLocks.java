package org.evenhand.hearing.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.hearing.application.AsListed.Listed;
import org.evenhand.hearing.model.ListingLock;
import org.evenhand.panel.planning.Lock;

/** What a scheduler fixed in a block before it was published. */
final class KeptLocks {
  private KeptLocks() {}

  /** Locks that the block keeps as it stands; others have had their time. */
  static List<Lock> of(ListingLock lock, Map<String, Listed> rows) {
    var id = lock.hearing().toString();
    var it = rows.get(id);
    if (it == null) {
      return List.of();
    }
    int start = it.planned().start();
    boolean day = lock.firstDay().filter(it.hearing().firstDay().orElseThrow()::equals).isPresent();
    if (day) {
      return List.of(new Lock.OfDate(id, start));
    }
    return lock.member()
        .map(UUID::toString)
        .filter(it.planned().panel()::contains)
        .<List<Lock>>map(member -> List.of(new Lock.OfSeat(id, member)))
        .orElse(List.of());
  }
}
