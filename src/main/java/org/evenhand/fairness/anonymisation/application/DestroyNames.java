package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.fairness.anonymisation.persistence.KeptPseudonyms;
import org.evenhand.fairness.anonymisation.vault.KeyKeeper;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * Destroys the key of a case, so that nobody can ever tell again who was behind its pseudonyms: for
 * disposal and for requests to erase. What was released stays as it is. While a case is open the
 * names are needed, to keep later documents consistent and to check what is released.
 */
@Dependent
public class DestroyNames {
  private final KeyKeeper keys;
  private final KeptPseudonyms receipts;
  private final ReadCase cases;

  @Inject
  public DestroyNames(KeyKeeper keys, KeptPseudonyms receipts, ReadCase cases) {
    this.keys = keys;
    this.receipts = receipts;
    this.cases = cases;
  }

  /** For the container's interceptors. */
  protected DestroyNames() {
    this(null, null, null);
  }

  /**
   * @param reason the code of the ground, for example {@code RETENTION_ENDED}; it stays readable
   * @return how many entries went
   */
  @Transactional
  @RequiresPermissions(Permission.PSEUDONYM_ERASE_CONFIRM)
  public Outcome<Integer> destroy(Actor by, CaseReference reference, String reason) {
    if (reason.isBlank()) {
      return Outcome.refused(Problem.at("reason", "destroyNames.noReason"));
    }
    if (cases.find(reference).filter(CaseView::open).isPresent()) {
      return Outcome.refused(Problem.of("destroyNames.stillOpen", reference));
    }
    var gone = keys.destroy(reference, by.account(), reason.strip());
    if (gone.isEmpty()) {
      return Outcome.refused(Problem.of("destroyNames.nothingThere", reference));
    }
    receipts.forget(reference);
    return Outcome.done(gone.getAsInt());
  }
}
