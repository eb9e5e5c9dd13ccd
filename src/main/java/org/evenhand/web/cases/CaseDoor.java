package org.evenhand.web.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.application.GivenCases;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Opened;
import org.evenhand.identity.application.MayOpen;
import org.evenhand.identity.application.NotShown;
import org.evenhand.identity.application.NoteAccess;
import org.evenhand.kernel.CaseReference;

/** The one door through which pages open a case: for those who may, and noted. */
@Dependent
public class CaseDoor {
  private final ReadCase cases;
  private final GivenCases given;
  private final MayOpen mayOpen;
  private final NoteAccess access;
  private final CurrentActor actor;

  @Inject
  public CaseDoor(
      ReadCase cases, GivenCases given, MayOpen mayOpen, NoteAccess access, CurrentActor actor) {
    this.cases = cases;
    this.given = given;
    this.mayOpen = mayOpen;
    this.access = access;
    this.actor = actor;
  }

  /** The case as typed in an address, where the visitor may do this to it. */
  public Optional<CaseAtDoor> find(String ref, String permission) {
    return CaseReference.looksLikeOne(ref)
        ? cases
            .find(new CaseReference(ref))
            .map(this::atDoor)
            .filter(found -> found.may(permission))
        : Optional.empty();
  }

  /**
   * The case, for doing something to it.
   *
   * @throws NotShown where the visitor may not, or where there is no such case
   */
  public CaseAtDoor demand(String ref, String permission) {
    return find(ref, permission).orElseThrow(NotShown::new);
  }

  /**
   * The case, to be shown; that is noted.
   *
   * @param kind what of it is shown, as {@link Opened} has it
   * @throws NotShown as {@link #demand}
   */
  public CaseAtDoor open(String ref, String permission, String kind, String item) {
    var opened = demand(ref, permission);
    access.note(actor.get(), new Opened(opened.getReference(), kind, item));
    return opened;
  }

  private CaseAtDoor atDoor(CaseView file) {
    var me = actor.get();
    return new CaseAtDoor(file, mayOpen.reach(me, given.inTheHandsOf(me, file)), me);
  }
}
