package org.evenhand.fairness.anonymisation.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.evenhand.exchange.OwnTransaction;
import org.evenhand.fairness.anonymisation.persistence.Vault;
import org.evenhand.fairness.anonymisation.persistence.VaultRows;
import org.evenhand.fairness.anonymisation.persistence.WrappedKey;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;

/** The vault in its own schema, entered by its own login. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SealedVault implements PseudonymVault {
  private final DataSource source;
  private final MasterKeys masters;
  private final IdSource ids;
  private final RandomGenerator random;
  private final Clock clock;

  @Inject
  public SealedVault(
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
  protected SealedVault() {
    this(null, null, null, null, null);
  }

  /** Two statements; two more for the first entries of a case. */
  @Override
  public void remember(CaseReference reference, List<PseudonymEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    inOwnTransaction(
        rows -> {
          var key = open(reference, keyToWriteWith(rows, reference));
          var sealed = entries.stream().map(entry -> key.seal(entry, ids, random)).toList();
          rows.add(reference, sealed, clock.instant());
          return null;
        });
  }

  /** Two statements. */
  @Override
  public List<PseudonymEntry> entriesOf(CaseReference reference) {
    return inOwnTransaction(rows -> read(rows, reference)).orElse(List.of());
  }

  @Override
  public List<String> originalsOf(CaseReference reference) {
    return inOwnTransaction(rows -> read(rows, reference))
        .orElseThrow(() -> destroyed(reference))
        .stream()
        .flatMap(entry -> entry.forms().stream())
        .distinct()
        .toList();
  }

  @Override
  public boolean isErased(CaseReference reference) {
    return inOwnTransaction(rows -> rows.key(reference))
        .filter(WrappedKey::isDestroyed)
        .isPresent();
  }

  /** Nothing when the names were destroyed. */
  private Optional<List<PseudonymEntry>> read(VaultRows rows, CaseReference reference)
      throws SQLException {
    var wrapped = rows.heldKey(reference);
    if (wrapped.isEmpty()) {
      return Optional.of(List.of());
    }
    if (wrapped.get().isDestroyed()) {
      return Optional.empty();
    }
    var key = open(reference, wrapped.get());
    return Optional.of(together(rows.rows(reference).stream().map(key::open).toList()));
  }

  private WrappedKey keyToWriteWith(VaultRows rows, CaseReference reference) throws SQLException {
    var there = rows.heldKey(reference);
    if (there.isEmpty()) {
      var made = masters.wrap(CaseKey.random(random), reference, random);
      rows.addKey(reference, made, clock.instant());
      there = rows.heldKey(reference);
    }
    return there.filter(key -> !key.isDestroyed()).orElseThrow(() -> destroyed(reference));
  }

  private CaseKey open(CaseReference reference, WrappedKey wrapped) {
    return new CaseKey(reference, masters.unwrap(wrapped, reference));
  }

  /** One entry for each entity and label, with all its names. */
  private static List<PseudonymEntry> together(List<PseudonymEntry> entries) {
    var names = new LinkedHashMap<PseudonymEntry, Set<String>>();
    for (var entry : entries) {
      var who = new PseudonymEntry(entry.entity(), entry.label(), entry.kind(), List.of());
      names.computeIfAbsent(who, first -> new LinkedHashSet<>()).addAll(entry.forms());
    }
    return names.entrySet().stream()
        .map(
            one ->
                new PseudonymEntry(
                    one.getKey().entity(),
                    one.getKey().label(),
                    one.getKey().kind(),
                    List.copyOf(one.getValue())))
        .toList();
  }

  private static IllegalStateException destroyed(CaseReference reference) {
    return new IllegalStateException("the names of " + reference + " were destroyed");
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
