package org.evenhand.diversity.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evenhand.kernel.PersonId;

/**
 * A panel that sat, as casework knows it. It cannot be printed.
 *
 * @param panel its id; only a keyed hash of it is stored
 * @param draws from whom its seats were filled
 */
public record PanelSitting(UUID panel, List<Draw> draws) {
  /** What a seat is held by appointment as. */
  public enum Kind {
    LAY,
    PROFESSIONAL
  }

  /**
   * Seats filled from one list.
   *
   * @param drawn who holds them
   * @param eligible who could have, those drawn included
   */
  public record Draw(Kind kind, List<PersonId> drawn, Set<PersonId> eligible) {
    public Draw {
      drawn = List.copyOf(drawn);
      eligible = Set.copyOf(eligible);
      if (!eligible.containsAll(drawn)) {
        throw new IllegalArgumentException("somebody sits who was not eligible");
      }
    }

    @Override
    public String toString() {
      return "Draw";
    }
  }

  public PanelSitting {
    draws = List.copyOf(draws);
  }

  @Override
  public String toString() {
    return "PanelSitting";
  }
}
