package org.evenhand.web.cases;

import org.evenhand.casefile.api.CaseView;
import org.evenhand.identity.api.Reach;
import org.evenhand.identity.application.MayOpen;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;

/**
 * A case that somebody has opened, and how much of it they reach.
 *
 * @param by who opened it
 */
public record CaseAtDoor(CaseView file, Reach reach, Actor by) {
  public CaseReference getReference() {
    return file.reference();
  }

  /** Whether who opened it may also do this to it. */
  public boolean may(String permission) {
    return MayOpen.suffices(by, permission, reach);
  }

  /** Whether its existence and whom it is about may be shown. */
  public boolean isIndex() {
    return reach.includes(Reach.INDEX);
  }

  /** Whether clocks, chronology and people may be shown. */
  public boolean isShell() {
    return reach.includes(Reach.SHELL);
  }

  /** Whether all of it may be shown. */
  public boolean isWhole() {
    return reach == Reach.WHOLE;
  }
}
