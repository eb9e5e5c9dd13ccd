package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.identity.api.PlannedStep;
import org.evenhand.identity.model.Walls;
import org.evenhand.identity.persistence.Involvements;
import org.evenhand.identity.persistence.Involvements.Past;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;

/**
 * Whether somebody's earlier part in a case, or a conflict they declared, keeps them from a step.
 * It says nothing of roles and of whose turn it is: whoever asks has seen to that.
 */
@Dependent
public class MayActOn {
  private final Involvements involvements;

  @Inject
  public MayActOn(Involvements involvements) {
    this.involvements = involvements;
  }

  /** What stands against it, in words; empty when nothing does. */
  public Optional<Problem> wall(CaseReference reference, String account, PlannedStep step) {
    return wall(Set.of(reference), account, step);
  }

  /** The same on a case together with the cases linked to it. */
  public Optional<Problem> wall(
      Collection<CaseReference> caseAndLinked, String account, PlannedStep step) {
    return on(caseAndLinked, account).wall(caseAndLinked, step);
  }

  /** One person's past on many cases, read at once: for lists of work. */
  public Standing on(Collection<CaseReference> references, String account) {
    return new Standing(involvements.of(account, references));
  }

  /** Those of the accounts that nothing stands against: for naming somebody. */
  public List<String> unbarred(
      Collection<CaseReference> caseAndLinked, Collection<String> accounts, PlannedStep step) {
    return accounts.stream()
        .filter(account -> wall(caseAndLinked, account, step).isEmpty())
        .toList();
  }

  /** What one person did on some cases, as far as walls go. */
  public static final class Standing {
    private final Map<String, Past> pasts;

    private Standing(Map<String, Past> pasts) {
      this.pasts = pasts;
    }

    public boolean hasConflict(CaseReference reference) {
      return past(reference).map(Past::conflict).orElse(false);
    }

    public Optional<Problem> wall(CaseReference reference, PlannedStep step) {
      return wall(Set.of(reference), step);
    }

    /** What stands against it on a case together with the cases linked to it. */
    public Optional<Problem> wall(Collection<CaseReference> caseAndLinked, PlannedStep step) {
      var done = new HashSet<String>();
      var waived = new HashSet<String>();
      for (var reference : caseAndLinked) {
        if (hasConflict(reference)) {
          return Optional.of(Problem.of("wall.conflict"));
        }
        past(reference).ifPresent(past -> done.addAll(past.done()));
        past(reference).ifPresent(past -> waived.addAll(past.waived()));
      }
      return Walls.against(step, done, waived);
    }

    private Optional<Past> past(CaseReference reference) {
      return Optional.ofNullable(pasts.get(reference.value()));
    }
  }
}
