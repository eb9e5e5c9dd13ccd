package org.evenhand.ruleset.api;

/**
 * What makes a panel lawful.
 *
 * @param min fewest members
 * @param max most members
 * @param usual how many sit as a rule
 * @param layMin fewest lay members
 * @param professionalMin fewest members of the profession
 * @param chair who may take the chair
 * @param samePart whether the professional member must be from the registrant's part of the
 *     register
 */
public record PanelRule(
    int min,
    int max,
    int usual,
    int layMin,
    int professionalMin,
    ChairKind chair,
    boolean samePart,
    String source,
    Certainty certainty) {
  /** Who may take the chair. */
  public enum ChairKind {
    LAY,
    PROFESSIONAL,
    EITHER,
    LEGALLY_QUALIFIED
  }
}
