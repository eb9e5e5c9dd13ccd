package org.evenhand.hearing.api;

import java.util.List;
import java.util.UUID;

/**
 * A way of mending that was carried out.
 *
 * @param kinds what it is best at
 * @param anew false if it was carried out before, by the same choice sent twice
 * @param hearings those that changed; none if it was carried out before
 */
public record ChosenMend(UUID mend, String kinds, boolean anew, List<MendedHearing> hearings) {
  public ChosenMend {
    hearings = List.copyOf(hearings);
  }
}
