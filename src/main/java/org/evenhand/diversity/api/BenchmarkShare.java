package org.evenhand.diversity.api;

import org.evenhand.statistics.Interval;

/**
 * How many people of a benchmark belong to a group.
 *
 * @param against which benchmark
 * @param item the question's code
 * @param group the code of a choice, or of a broad group where the question has them
 * @param people of whom it is known that they do
 * @param unknown of whom it is not known to which group they belong
 * @param all everybody, the unknown included
 */
public record BenchmarkShare(
    Against against, String item, String group, long people, long unknown, long all) {

  /** What seats are held against. */
  public enum Against {
    /** All seats against the workforce: the headline. */
    WORKFORCE,
    /** Professional seats against the register. */
    REGISTER,
    /** Lay seats against the adult population. */
    POPULATION;

    public boolean counts(PanelSitting.Kind kind) {
      return this == WORKFORCE || (this == REGISTER) == (kind == PanelSitting.Kind.PROFESSIONAL);
    }
  }

  public BenchmarkShare {
    if (people < 0 || unknown < 0 || people + unknown > all || unknown >= all) {
      throw new IllegalArgumentException(people + " and " + unknown + " of " + all);
    }
  }

  /** The share among those of whom it is known. */
  public double share() {
    return (double) people / (all - unknown);
  }

  /** From where none of the unknown belong to the group to where all do. */
  public Interval bounds() {
    return new Interval((double) people / all, (double) (people + unknown) / all);
  }

  /** Everybody who is known and not of this group. */
  public BenchmarkShare others() {
    return new BenchmarkShare(
        against, item, PanelTable.NOT + group, all - unknown - people, unknown, all);
  }
}
