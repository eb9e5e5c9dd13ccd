package org.evenhand.panel.planning.solving;

/**
 * What is known of one level of a plan.
 *
 * @param value what the plan has
 * @param bound no plan that is as good at the levels above has less; Integer.MIN_VALUE if nothing
 *     is known
 * @param proven value and bound are one, and every level above is proven too
 */
public record LevelResult(Level level, int value, int bound, boolean proven) {

  public boolean hasBound() {
    return bound != Integer.MIN_VALUE;
  }
}
