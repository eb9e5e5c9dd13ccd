package org.evenhand.fairness.anonymisation.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.evenhand.exchange.OwnTransaction;
import org.evenhand.fairness.anonymisation.persistence.KeyRows;
import org.evenhand.fairness.anonymisation.persistence.Vault;
import org.evenhand.fairness.anonymisation.persistence.WrappedKey;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;

/** What is done to the keys of cases; each time it is recorded in the same transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class KeyKeeper {
  private final DataSource source;
  private final MasterKeys masters;
  private final IdSource ids;
  private final RandomGenerator random;
  private final Clock clock;

  @Inject
  public KeyKeeper(
      @Vault DataSource source,
      MasterKeys masters,
      IdSource ids,
      RandomGenerator random,
      Clock clock) {
    this.source = source;
    this.masters = masters;
    this.ids = ids;
    this.random = random;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected KeyKeeper() {
    this(null, null, null, null, null);
  }

  /** How many keys of cases are wrapped under each master key, by its mark. */
  public Map<String, Long> countByMaster() {
    return new OwnTransaction(source).commit(connection -> new KeyRows(connection).countByMaster());
  }

  /**
   * Wraps some keys anew under the newest master key. Nothing is read or sealed anew but the keys;
   * whoever reads meanwhile finds the one or the other.
   *
   * @return how many; zero when none is left under an older key that is here
   */
  public int rewrap(String by, int most) {
    List<String> older = masters.older();
    return new OwnTransaction(source)
        .commit(
            connection -> {
              var rows = new KeyRows(connection);
              var renewed = new LinkedHashMap<CaseReference, WrappedKey>();
              rows.under(older, most)
                  .forEach((reference, key) -> renewed.put(reference, anew(reference, key)));
              if (!renewed.isEmpty()) {
                rows.rewrap(renewed);
                rows.record(event("REWRAPPED", "", by, masters.newest(), renewed.size()));
              }
              return renewed.size();
            });
  }

  /**
   * Destroys the key of a case, and with it all names of the case.
   *
   * @return how many entries went; nothing when the case has no key
   */
  public OptionalInt destroy(CaseReference reference, String by, String reason) {
    return new OwnTransaction(source)
        .commit(
            connection -> {
              var rows = new KeyRows(connection);
              var gone = rows.destroy(reference, clock.instant());
              if (gone < 0) {
                return OptionalInt.empty();
              }
              rows.record(event("DESTROYED", reference.value(), by, reason, gone));
              return OptionalInt.of(gone);
            });
  }

  private WrappedKey anew(CaseReference reference, WrappedKey old) {
    return masters.wrap(masters.unwrap(old, reference), reference, random);
  }

  private KeyRows.Event event(String kind, String reference, String by, String reason, int rows) {
    return new KeyRows.Event(ids.next(), clock.instant(), kind, reference, by, reason, rows);
  }
}
