package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.evenhand.identity.api.Part;
import org.evenhand.identity.persistence.Involvements;
import org.evenhand.kernel.CaseReference;

/** Who sat on the panel of a case, the members who did no step of it among them. */
@Dependent
public class WhoSat {
  private final Involvements involvements;

  @Inject
  public WhoSat(Involvements involvements) {
    this.involvements = involvements;
  }

  /** The accounts of members of any panel that took up the case, interim panels aside. */
  public Set<String> on(CaseReference reference) {
    return involvements.accountsWith(reference, Part.SAT_ON_PANEL);
  }
}
