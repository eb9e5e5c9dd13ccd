package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.persistence.GivenRows;
import org.evenhand.identity.api.CaseAtHand;
import org.evenhand.kernel.Actor;

/**
 * Whether a case was given to somebody: they are named on it for a kind of step, have an open step
 * of the identified lane, sit on its panel, or did a step of it at the stage where it stands. The
 * view {@code casework.given_case} says so, here and for lists.
 */
@Dependent
public class GivenCases {
  private final GivenRows rows;

  @Inject
  public GivenCases(GivenRows rows) {
    this.rows = rows;
  }

  /** The case as it lies before somebody, to be asked about at {@code MayOpen}. */
  public CaseAtHand inTheHandsOf(Actor actor, CaseView file) {
    var named = rows.has(file.reference(), actor.account());
    return new CaseAtHand(file.reference(), file.stage().name(), named);
  }
}
