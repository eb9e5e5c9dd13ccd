package org.evenhand.fairness.anonymisation.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.evenhand.exchange.OwnTransaction;
import org.evenhand.fairness.anonymisation.persistence.SealedRow;
import org.evenhand.fairness.anonymisation.persistence.Vault;
import org.evenhand.fairness.anonymisation.persistence.VaultRows;
import org.evenhand.fairness.anonymisation.persistence.WrappedKey;
import org.evenhand.kernel.CaseReference;

/** The vault's own side: its schema, entered by its login, in transactions of their own. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SealedNames {
  private final DataSource source;
  private final MasterKeys masters;
  private final RandomGenerator random;
  private final Clock clock;

  @Inject
  public SealedNames(
      @Vault DataSource source, MasterKeys masters, RandomGenerator random, Clock clock) {
    this.source = source;
    this.masters = masters;
    this.random = random;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected SealedNames() {
    this(null, null, null, null);
  }

  /**
   * Two statements; two more for the first entries of a case.
   *
   * @return the ids of the entries, whether or not they were there before
   * @throws IllegalStateException when the names of this case were destroyed
   */
  public Collection<UUID> remember(CaseReference reference, List<PseudonymEntry> entries) {
    return inOwnTransaction(
        rows -> {
          var key = open(reference, keyToWriteWith(rows, reference));
          var sealed = new LinkedHashMap<UUID, SealedRow>();
          for (var entry : entries) {
            var row = key.seal(entry, random);
            sealed.putIfAbsent(row.id(), row);
          }
          rows.add(reference, List.copyOf(sealed.values()), clock.instant());
          return List.copyOf(sealed.keySet());
        });
  }

  /** Two statements. Nothing when the names were destroyed; an empty list when there were none. */
  public Optional<List<PseudonymEntry>> read(CaseReference reference) {
    return inOwnTransaction(
        rows -> {
          var wrapped = rows.key(reference);
          if (wrapped.isEmpty()) {
            return Optional.of(List.of());
          }
          if (wrapped.get().isDestroyed()) {
            return Optional.empty();
          }
          var key = open(reference, wrapped.get());
          return Optional.of(together(rows.rows(reference).stream().map(key::open).toList()));
        });
  }

  private WrappedKey keyToWriteWith(VaultRows rows, CaseReference reference) throws SQLException {
    var there = rows.keyToAddWith(reference);
    if (there.isEmpty()) {
      var made = masters.wrap(CaseKey.random(random), reference, random);
      rows.addKey(reference, made, clock.instant());
      there = rows.keyToAddWith(reference);
    }
    return there
        .filter(key -> !key.isDestroyed())
        .orElseThrow(() -> ReceiptedVault.destroyed(reference));
  }

  private CaseKey open(CaseReference reference, WrappedKey wrapped) {
    return new CaseKey(reference, masters.unwrap(wrapped, reference));
  }

  /** One entry for each entity and label, with all its names. */
  private static List<PseudonymEntry> together(List<PseudonymEntry> entries) {
    var names = new LinkedHashMap<PseudonymEntry, Set<String>>();
    for (var entry : entries) {
      names
          .computeIfAbsent(entry.with(List.of()), first -> new LinkedHashSet<>())
          .addAll(entry.forms());
    }
    return names.entrySet().stream()
        .map(one -> one.getKey().with(List.copyOf(one.getValue())))
        .toList();
  }

  /** What is done inside. */
  @FunctionalInterface
  private interface Work<T> {
    T on(VaultRows rows) throws SQLException;
  }

  private <T> T inOwnTransaction(Work<T> work) {
    return new OwnTransaction(source).commit(connection -> work.on(new VaultRows(connection)));
  }
}
