package org.evenhand.diversity.api;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Problem;

/**
 * Looks at every panel of a closed block by itself. What is found stays in this room; the answer is
 * that it was done, {@link PanelsChecked}. A block is checked once: asked again, whatever is handed
 * in, the answer is the first one.
 *
 * @param block its code
 * @param sittings the panels that sat in it
 * @param asAt the month whose end counts; later declarations are left out
 * @param benchmark of the workforce
 */
public record PanelBlockCheck(
    String block, List<PanelSitting> sittings, YearMonth asAt, List<BenchmarkShare> benchmark)
    implements AnalysisPlan {
  /** The fewest panels of which a block may consist. */
  public static final int FEWEST_PANELS = 10;

  /** The fewest different people who sit in a block. */
  public static final int FEWEST_PEOPLE = 15;

  public PanelBlockCheck {
    sittings = List.copyOf(sittings);
    benchmark = List.copyOf(benchmark);
  }

  @Override
  public String code() {
    return "PANEL_BLOCK_CHECK";
  }

  @Override
  public int cohortSize() {
    return people(sittings);
  }

  @Override
  public Optional<Problem> tooSmall() {
    return tooSmall(sittings);
  }

  static int people(List<PanelSitting> sittings) {
    return (int)
        sittings.stream()
            .flatMap(sitting -> sitting.draws().stream())
            .flatMap(draw -> draw.drawn().stream())
            .distinct()
            .count();
  }

  static Optional<Problem> tooSmall(List<PanelSitting> sittings) {
    return sittings.size() < FEWEST_PANELS || people(sittings) < FEWEST_PEOPLE
        ? Optional.of(Problem.at("block", "analysis.block.too_small", FEWEST_PANELS, FEWEST_PEOPLE))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return code();
  }
}
