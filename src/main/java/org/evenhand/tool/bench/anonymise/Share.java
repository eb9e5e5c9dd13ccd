package org.evenhand.tool.bench.anonymise;

import com.fasterxml.jackson.annotation.JsonProperty;

/** So many of so many. */
public final class Share {
  private int hits;
  private int all;

  void count(boolean hit) {
    all++;
    if (hit) {
      hits++;
    }
  }

  void add(Share other) {
    hits += other.hits;
    all += other.all;
  }

  @JsonProperty("of")
  public int all() {
    return all;
  }

  @JsonProperty("share")
  public Double share() {
    return all == 0 ? null : Math.round(1000.0 * hits / all) / 1000.0;
  }

  /** One where there was nothing to count: nothing was missed. */
  public double orOne() {
    return all == 0 ? 1 : (double) hits / all;
  }
}
