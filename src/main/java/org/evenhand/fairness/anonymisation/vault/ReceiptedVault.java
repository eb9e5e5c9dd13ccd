package org.evenhand.fairness.anonymisation.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.evenhand.fairness.anonymisation.persistence.KeptPseudonyms;
import org.evenhand.kernel.CaseReference;

/**
 * The vault with casework's receipts: the vault commits first, by itself; the receipt is part of
 * the transaction that asked. An entry without one is an orphan.
 */
@Dependent
public class ReceiptedVault implements PseudonymVault {
  private final SealedNames names;
  private final KeptPseudonyms receipts;

  @Inject
  public ReceiptedVault(SealedNames names, KeptPseudonyms receipts) {
    this.names = names;
    this.receipts = receipts;
  }

  /** For the container's interceptors. */
  protected ReceiptedVault() {
    this(null, null);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void remember(CaseReference reference, List<PseudonymEntry> entries) {
    if (!entries.isEmpty()) {
      receipts.add(reference, names.remember(reference, entries));
    }
  }

  @Override
  public List<PseudonymEntry> entriesOf(CaseReference reference) {
    return names.read(reference).orElse(List.of());
  }

  @Override
  public List<String> originalsOf(CaseReference reference) {
    return names.read(reference).orElseThrow(() -> destroyed(reference)).stream()
        .flatMap(entry -> entry.forms().stream())
        .distinct()
        .toList();
  }

  @Override
  public boolean isErased(CaseReference reference) {
    return names.read(reference).isEmpty();
  }

  static IllegalStateException destroyed(CaseReference reference) {
    return new IllegalStateException("the names of " + reference + " were destroyed");
  }
}
