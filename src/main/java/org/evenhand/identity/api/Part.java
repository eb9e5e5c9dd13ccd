package org.evenhand.identity.api;

/**
 * Parts in a case that are no step of a model and still make somebody involved. They are noted
 * under these names as steps are under theirs.
 */
public final class Part {
  /** Sat as a member of a panel that decided on or reviewed an interim order. */
  public static final String SAT_ON_INTERIM_PANEL = "satOnInterimPanel";

  /** Sat as a member of any other panel. */
  public static final String SAT_ON_PANEL = "satOnPanel";

  /** Gave a panel legal advice. */
  public static final String ADVISED_PANEL = "advisedPanel";

  /** Read the unmasked file by breaking the glass. */
  public static final String BROKE_GLASS = "brokeGlass";

  private Part() {}
}
