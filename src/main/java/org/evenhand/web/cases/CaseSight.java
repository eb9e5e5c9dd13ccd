package org.evenhand.web.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.Sight;
import org.evenhand.casefile.api.Stage;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.api.Reach;
import org.evenhand.identity.application.MayOpen;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.Actor;

/**
 * Which cases lists may show to whoever is signed in: those whose existence they may know of. To
 * somebody who may neither list nor find cases there are none, whatever was given to them: a triage
 * officer holds a file, not a case.
 */
@Dependent
public class CaseSight {
  private final CurrentActor actor;

  @Inject
  public CaseSight(CurrentActor actor) {
    this.actor = actor;
  }

  public Sight get() {
    var me = actor.get();
    if (!Permissions.permit(me, Permission.CASE_LIST)
        && !Permissions.permit(me, Permission.CASE_FIND)) {
      return new Sight(me.account(), Set.of(), Set.of());
    }
    return sight(me, reach -> reach.includes(Reach.INDEX));
  }

  /**
   * Which cases somebody may do this on, as {@link CaseDoor} would answer for each: for lists of
   * other things than cases.
   */
  public Sight of(String permission) {
    var me = actor.get();
    return sight(me, reach -> MayOpen.suffices(me, permission, reach));
  }

  private Sight sight(Actor me, Predicate<Reach> enough) {
    return new Sight(me.account(), stages(me, false, enough), stages(me, true, enough));
  }

  private static Set<Stage> stages(Actor me, boolean given, Predicate<Reach> enough) {
    return Arrays.stream(Stage.values())
        .filter(stage -> enough.test(MayOpen.byRole(me, stage.name(), given)))
        .collect(Collectors.toSet());
  }
}
