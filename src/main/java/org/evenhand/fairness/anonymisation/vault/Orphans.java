package org.evenhand.fairness.anonymisation.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.exchange.OwnTransaction;
import org.evenhand.fairness.anonymisation.persistence.KeyRows;
import org.evenhand.fairness.anonymisation.persistence.UnsettledRows;
import org.evenhand.fairness.anonymisation.persistence.Vault;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.IdSource;

/** Entries that were remembered for something that then failed. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Orphans {
  private final DataSource source;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public Orphans(@Vault DataSource source, IdSource ids, Clock clock) {
    this.source = source;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected Orphans() {
    this(null, null, null);
  }

  /** Entries that were remembered some time ago and not looked at since. */
  public List<UUID> unsettled(Instant before, int most) {
    return new OwnTransaction(source)
        .commit(connection -> new UnsettledRows(connection).rememberedBefore(before, most));
  }

  /**
   * Settles those that casework has a receipt for and takes the others away.
   *
   * @return how many were taken away
   */
  public int settle(List<UUID> looked, Set<UUID> kept, Instant before) {
    var orphans = new ArrayList<>(looked);
    orphans.removeAll(kept);
    return new OwnTransaction(source)
        .commit(
            connection -> {
              var rows = new UnsettledRows(connection);
              rows.settle(kept);
              var swept = rows.sweep(orphans, before);
              if (swept > 0) {
                new KeyRows(connection).record(event(swept));
              }
              return swept;
            });
  }

  private KeyRows.Event event(int swept) {
    return new KeyRows.Event(
        ids.next(), clock.instant(), "SWEPT", "", Actor.SYSTEM.account(), "ORPHANS", swept);
  }
}
