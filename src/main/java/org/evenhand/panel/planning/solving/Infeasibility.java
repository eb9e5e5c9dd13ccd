package org.evenhand.panel.planning.solving;

import java.util.List;

/**
 * Why there is no lawful plan.
 *
 * @param hearings those that cannot all be held; without any one of them the others could be
 * @param facts what stands against it; without any one of them the hearings could be held
 * @param repairs single changes after which there is a lawful plan, each tried out
 * @param minimal whether time sufficed to try every hearing and every fact
 * @param whole whether each repair is enough; otherwise it does away with this reason, and there
 *     are others that have nothing to do with it
 */
public record Infeasibility(
    List<String> hearings, List<Fact> facts, List<Repair> repairs, boolean minimal, boolean whole) {
  public Infeasibility {
    hearings = List.copyOf(hearings);
    facts = List.copyOf(facts);
    repairs = List.copyOf(repairs);
  }
}
