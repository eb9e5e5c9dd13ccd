package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.fairness.anonymisation.api.ErasureView;
import org.evenhand.fairness.anonymisation.model.NameErasure;
import org.evenhand.fairness.anonymisation.persistence.NameErasures;
import org.evenhand.fairness.anonymisation.vault.PseudonymVault;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * Another person than the one who asked has the names of a case destroyed, or leaves them. Neither
 * is taken back; names that were destroyed cannot be.
 */
@Dependent
public class DecideOnErasure {
  private final NameErasures erasures;
  private final DestroyNames destroyNames;
  private final PseudonymVault vault;
  private final ChangeCase change;
  private final CurrentActor actor;
  private final Clock clock;

  @Inject
  public DecideOnErasure(
      NameErasures erasures,
      DestroyNames destroyNames,
      PseudonymVault vault,
      ChangeCase change,
      CurrentActor actor,
      Clock clock) {
    this.erasures = erasures;
    this.destroyNames = destroyNames;
    this.vault = vault;
    this.change = change;
    this.actor = actor;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected DecideOnErasure() {
    this(null, null, null, null, null, null);
  }

  /**
   * Where they were destroyed already, because an earlier attempt broke off, that is what is noted.
   *
   * @param destroy whether the names are destroyed, or left
   */
  @Transactional
  @RequiresPermissions(Permission.PSEUDONYM_ERASE_CONFIRM)
  public Outcome<ErasureView> decide(UUID id, boolean destroy) {
    var held = erasures.holdWaiting(id);
    if (held.isEmpty()) {
      return Outcome.refused(Problem.of("destroyNames.decided"));
    }
    var asked = held.get();
    if (asked.isAskedBy(actor.get().account())) {
      return Outcome.refused(Problem.of("destroyNames.needsAnother"));
    }
    if (vault.isErased(asked.caseReference())) {
      return Outcome.done(decided(asked, true));
    }
    if (!destroy) {
      return Outcome.done(decided(asked, false));
    }
    var reason = asked.view().reason().name();
    return destroyNames
        .destroy(actor.get(), asked.caseReference(), reason)
        .then(gone -> Outcome.done(decided(asked, true)));
  }

  private ErasureView decided(NameErasure asked, boolean destroyed) {
    asked.decide(actor.get().account(), destroyed, clock.instant());
    change.happened(
        asked.caseReference(),
        actor.get(),
        "STEP",
        destroyed ? "names.destroyed" : "names.left",
        asked.view().reason().name());
    return asked.view();
  }
}
