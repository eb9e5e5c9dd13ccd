package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.workflow.persistence.WaitingCounts;

/** How much work waits at each step, and with whom; counts only, so anybody may ask. */
@Dependent
public class CountWaiting {
  /** Stands for an account where nobody has taken the work. */
  public static final String NOBODY = "";

  private final WaitingCounts counts;

  @Inject
  public CountWaiting(WaitingCounts counts) {
    this.counts = counts;
  }

  /** Open work by the id of its step and the account that holds it, or {@link #NOBODY}. */
  public Map<String, Map<String, Long>> byStep() {
    return counts.byStepAndHolder();
  }

  /** Open work at any of these steps by who holds it, out of what {@link #byStep} answered. */
  public static Map<String, Long> at(
      Collection<String> steps, Map<String, Map<String, Long>> counted) {
    return steps.stream()
        .flatMap(step -> counted.getOrDefault(step, Map.of()).entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
  }
}
