package org.evenhand.fairness.anonymisation.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import javax.sql.DataSource;
import org.evenhand.exchange.OwnTransaction;
import org.evenhand.fairness.anonymisation.api.ReIdentification;
import org.evenhand.fairness.anonymisation.persistence.ReIdentificationRows;
import org.evenhand.fairness.anonymisation.persistence.Vault;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Page;

/** Who asked who is behind a pseudonym; kept in the vault, which nobody else can write to. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ReIdentificationLog {
  private final DataSource source;
  private final IdSource ids;

  @Inject
  public ReIdentificationLog(@Vault DataSource source, IdSource ids) {
    this.source = source;
    this.ids = ids;
  }

  /** For the container's proxy. */
  protected ReIdentificationLog() {
    this(null, null);
  }

  /** It is on disk when this returns. */
  public void add(ReIdentification line) {
    new OwnTransaction(source)
        .commit(
            connection -> {
              new ReIdentificationRows(connection).add(ids.next(), line);
              return null;
            });
  }

  /** The newest first. */
  public Page<ReIdentification> page(long from, int most) {
    return new OwnTransaction(source)
        .commit(connection -> new ReIdentificationRows(connection).page(from, most));
  }
}
