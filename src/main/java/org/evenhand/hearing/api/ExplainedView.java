package org.evenhand.hearing.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Why those who sit on a planned hearing sit, and everybody else does not.
 *
 * @param breadth from how many each seat was drawn
 * @param couldSit others who could, in the order in which they would be asked
 * @param cannot who cannot, by name, with every reason
 * @param pool members of the pool
 */
public record ExplainedView(
    List<Breadth> breadth, List<CouldSit> couldSit, List<Cannot> cannot, int pool) {

  /**
   * @param seat {@code CHAIR}, {@code LAY} or {@code REGISTRANT}
   * @param excluded what kept others away, most first
   * @param remedies what would widen it, most effective first
   */
  public record Breadth(
      String seat,
      int eligible,
      int pool,
      boolean narrow,
      List<Count> excluded,
      List<Wider> remedies) {}

  /** How many members something keeps away. */
  public record Count(String reason, int members) {}

  /**
   * @param gain how many more could sit
   * @param day the day it is about, or null
   */
  public record Wider(String kind, int gain, LocalDate day) {}

  /**
   * Somebody who could sit in place of somebody who does.
   *
   * @param instead whose seat they could take, the panel staying lawful
   */
  public record CouldSit(UUID id, String name, String kind, List<Seated> instead) {}

  /** Somebody who sits. */
  public record Seated(UUID id, String name) {}

  /**
   * @param reasons codes, with what a sentence needs besides
   */
  public record Cannot(UUID id, String name, String kind, List<Why> reasons) {}

  /** A reason; {@code detail} is a conflict's reason or a number, or empty. */
  public record Why(String reason, String detail) {}
}
