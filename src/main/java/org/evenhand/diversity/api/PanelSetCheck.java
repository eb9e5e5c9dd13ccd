package org.evenhand.diversity.api;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Problem;

/**
 * The seats of a twelve-month set of closed blocks against the benchmarks; answered with a {@link
 * PanelTable}. A set is reckoned once: asked again, whatever is handed in, the answer is the first
 * one, so that nobody learns anything by changing a seat and asking again.
 *
 * @param set its code
 * @param sittings the panels that sat
 * @param pool who may be named, and as what
 * @param asAt the month whose end counts; later declarations are left out
 * @param benchmarks all three
 */
public record PanelSetCheck(
    String set,
    List<PanelSitting> sittings,
    Map<PersonId, PanelSitting.Kind> pool,
    YearMonth asAt,
    List<BenchmarkShare> benchmarks)
    implements AnalysisPlan {
  public PanelSetCheck {
    sittings = List.copyOf(sittings);
    pool = Map.copyOf(pool);
    benchmarks = List.copyOf(benchmarks);
  }

  @Override
  public String code() {
    return "PANEL_SET_CHECK";
  }

  @Override
  public int cohortSize() {
    return PanelBlockCheck.people(sittings);
  }

  @Override
  public Optional<Problem> tooSmall() {
    return PanelBlockCheck.tooSmall(sittings);
  }

  @Override
  public String toString() {
    return code();
  }
}
