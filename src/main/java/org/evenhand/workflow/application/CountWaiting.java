package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.evenhand.workflow.persistence.WaitingCounts;

/** How much work waits at each step, whoever it is for; counts only, so anybody may ask. */
@Dependent
public class CountWaiting {
  private final WaitingCounts counts;

  @Inject
  public CountWaiting(WaitingCounts counts) {
    this.counts = counts;
  }

  /** Open work by the id of its step; nothing for steps at which none waits. */
  public Map<String, Long> byStep() {
    return counts.byStep();
  }

  /** Open work at any of these steps, out of what {@link #byStep} answered. */
  public static long at(Collection<String> steps, Map<String, Long> counted) {
    return steps.stream().mapToLong(step -> counted.getOrDefault(step, 0L)).sum();
  }
}
