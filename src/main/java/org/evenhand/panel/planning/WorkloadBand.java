package org.evenhand.panel.planning;

/**
 * The days a member ought to sit in a period, those sat before included.
 *
 * @param low fewest
 * @param high most
 */
public record WorkloadBand(int low, int high) {

  /** Days by which a load lies outside the band. */
  public int outside(int load) {
    return Math.max(0, load - high) + Math.max(0, low - load);
  }
}
