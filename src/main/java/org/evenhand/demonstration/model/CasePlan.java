package org.evenhand.demonstration.model;

import java.util.Optional;
import org.evenhand.casefile.api.ConcernCategory;
import org.evenhand.casefile.api.SourceType;

/**
 * One case before it is told: about whom, what kind of concern, and from which seed everything else
 * falls.
 *
 * @param seed what the telling is made from; the same seed tells the same story on other days
 * @param year the first, second or third of the three years in which the case is decided
 * @param standing where an open case stands; empty for one that is closed
 */
public record CasePlan(
    long seed,
    int year,
    Registrant registrant,
    SourceType source,
    ConcernCategory category,
    Optional<Standing> standing) {

  public boolean isOpen() {
    return standing.isPresent();
  }
}
