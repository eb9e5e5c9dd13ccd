package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.fairness.anonymisation.api.ErasureReason;
import org.evenhand.fairness.anonymisation.model.NameErasure;
import org.evenhand.fairness.anonymisation.persistence.NameErasures;
import org.evenhand.fairness.anonymisation.vault.PseudonymVault;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/** Asks that the names of a closed case be destroyed for good. Another person decides on that. */
@Dependent
public class AskToDestroyNames {
  private static final int LONGEST = 2_000;
  private final NameErasures erasures;
  private final PseudonymVault vault;
  private final ReadCase cases;
  private final ChangeCase change;
  private final CurrentActor actor;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public AskToDestroyNames(
      NameErasures erasures,
      PseudonymVault vault,
      ReadCase cases,
      ChangeCase change,
      CurrentActor actor,
      IdSource ids,
      Clock clock) {
    this.erasures = erasures;
    this.vault = vault;
    this.cases = cases;
    this.change = change;
    this.actor = actor;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected AskToDestroyNames() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * @param why in words, to be read by who decides and ever after
   */
  @Transactional
  @RequiresPermissions(Permission.PSEUDONYM_ERASE)
  public Outcome<CaseReference> ask(
      CaseReference reference, Optional<ErasureReason> reason, String why) {
    var problem = problem(reference, reason, why);
    if (problem.isPresent()) {
      return Outcome.refused(problem.get());
    }
    var me = actor.get();
    erasures.add(
        new NameErasure(
            ids.next(), reference, reason.get(), why.strip(), me.account(), clock.instant()));
    change.happened(reference, me, "STEP", "names.destructionAsked", reason.get().name());
    return Outcome.done(reference);
  }

  private Optional<Problem> problem(
      CaseReference reference, Optional<ErasureReason> reason, String why) {
    var file = cases.find(reference);
    if (file.isEmpty() || vault.isErased(reference) || vault.entriesOf(reference).isEmpty()) {
      return Optional.of(Problem.at("reference", "destroyNames.nothingThere", reference));
    }
    if (file.filter(CaseView::open).isPresent()) {
      return Optional.of(Problem.at("reference", "destroyNames.stillOpen", reference));
    }
    if (erasures.isAsked(reference)) {
      return Optional.of(Problem.at("reference", "destroyNames.asked", reference));
    }
    if (reason.isEmpty()) {
      return Optional.of(Problem.at("reason", "destroyNames.noReason"));
    }
    return why.isBlank()
        ? Optional.of(Problem.at("why", "destroyNames.noWords"))
        : TypedText.problem("why", why, LONGEST);
  }
}
