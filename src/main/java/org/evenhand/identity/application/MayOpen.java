package org.evenhand.identity.application;

import static java.util.Map.entry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.identity.api.CaseAtHand;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.api.Reach;
import org.evenhand.identity.model.ReachTable;
import org.evenhand.identity.persistence.Involvements;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;

/**
 * How much of a case somebody reaches: by role and stage, by whether it was given to them, and not
 * at all once they declared a conflict. The third question after "is anybody signed in" and "does
 * the role do such things at all", asked for one case.
 */
@Dependent
public class MayOpen {
  private static final Map<String, Reach> NEEDS =
      Map.ofEntries(
          entry(Permission.CASE_READ, Reach.PUBLIC_RENDITION),
          entry(Permission.CASE_EDIT, Reach.WHOLE),
          entry(Permission.CASE_STEER, Reach.SHELL),
          entry(Permission.CLOCK_CHANGE, Reach.SHELL),
          entry(Permission.ESCALATION_ANSWER, Reach.SHELL),
          entry(Permission.DOCUMENT_READ, Reach.WHOLE),
          entry(Permission.DOCUMENT_READ_HEALTH, Reach.WHOLE),
          entry(Permission.DOCUMENT_ADD, Reach.WHOLE),
          entry(Permission.LETTER_READ, Reach.SHELL),
          entry(Permission.LETTER_SEND, Reach.SHELL),
          entry(Permission.CONFLICT_DECLARE, Reach.INDEX),
          entry(Permission.HEARING_READ, Reach.PUBLIC_RENDITION),
          entry(Permission.LOG_READ, Reach.WHOLE),
          entry(Permission.TRIAGE_READ_UNMASKED, Reach.WHOLE));

  private final Involvements involvements;

  @Inject
  public MayOpen(Involvements involvements) {
    this.involvements = involvements;
  }

  /** The most that any of the actor's roles reaches. */
  public Reach reach(Actor actor, CaseAtHand file) {
    return conflicted(actor, Set.of(file.reference())).contains(file.reference())
        ? Reach.NONE
        : byRole(actor, file);
  }

  /** Whether the actor may do such a thing, and do it on this case. */
  public boolean may(Actor actor, String permission, CaseAtHand file) {
    var needed = NEEDS.get(permission);
    if (needed == null) {
      throw new IllegalArgumentException("not done on a case: " + permission);
    }
    return Permissions.permit(actor, permission) && reach(actor, file).includes(needed);
  }

  /** Whether so much of a case is enough for such a thing, and the actor's roles do it at all. */
  public static boolean suffices(Actor actor, String permission, Reach reach) {
    var needed = NEEDS.get(permission);
    return needed != null && Permissions.permit(actor, permission) && reach.includes(needed);
  }

  /**
   * Goes on only where the actor may.
   *
   * @throws NotShown otherwise; it is answered by the same page as a case that does not exist
   */
  public void demand(Actor actor, String permission, CaseAtHand file) {
    if (!may(actor, permission, file)) {
      throw new NotShown();
    }
  }

  /** Without looking for conflicts: for lists, together with {@link #conflicted}. */
  public static Reach byRole(Actor actor, CaseAtHand file) {
    return byRole(actor, file.stage(), file.named());
  }

  /** The same of any case at a stage: for questions to the database about many at once. */
  public static Reach byRole(Actor actor, String stage, boolean named) {
    return actor.roles().stream()
        .map(role -> ReachTable.of(role, stage, named))
        .max(Comparator.naturalOrder())
        .orElse(Reach.NONE);
  }

  /** Those of the cases that the actor declared a conflict in. */
  public Set<CaseReference> conflicted(Actor actor, Collection<CaseReference> references) {
    return involvements.of(actor.account(), references).entrySet().stream()
        .filter(past -> past.getValue().conflict())
        .map(past -> new CaseReference(past.getKey()))
        .collect(Collectors.toSet());
  }
}
