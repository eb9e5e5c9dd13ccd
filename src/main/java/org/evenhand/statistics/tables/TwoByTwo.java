package org.evenhand.statistics.tables;

/** The group compared and its reference at one decision. */
public record TwoByTwo(Counts group, Counts reference) {
  public static TwoByTwo of(long events, long of, long referenceEvents, long referenceOf) {
    return new TwoByTwo(new Counts(events, of), new Counts(referenceEvents, referenceOf));
  }

  public long all() {
    return group.of() + reference.of();
  }

  public long events() {
    return group.events() + reference.events();
  }

  public boolean hasEmptyGroup() {
    return group.isEmpty() || reference.isEmpty();
  }

  /** Whether both groups are there and both outcomes happened. */
  public boolean isInformative() {
    return !hasEmptyGroup() && events() > 0 && events() < all();
  }

  public TwoByTwo swapped() {
    return new TwoByTwo(reference, group);
  }

  public TwoByTwo plus(TwoByTwo more) {
    return new TwoByTwo(group.plus(more.group), reference.plus(more.reference));
  }

  /** How many events the group had if chance alone chose among all: n1 m / N. */
  public double expected() {
    return (double) group.of() * events() / all();
  }

  /**
   * The variance of the group's events when every margin is held: n1 n2 m (N - m) / (N² (N - 1)),
   * Cochran 1954; zero for a table of one.
   */
  public double variance() {
    var n = (double) all();
    return n < 2 ? 0 : group.of() / n * reference.of() / n * events() * (n - events()) / (n - 1);
  }
}
