package org.evenhand.web.fairness;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.evenhand.exchange.CsvWriter;
import org.evenhand.fairness.representation.api.Comparison;
import org.evenhand.fairness.representation.api.Comparison.Told;
import org.evenhand.fairness.representation.application.ReadRepresentation;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.Permissions;

/** The figures of {@code /fairness/panels} as a CSV file, under the same disclosure control. */
@WebServlet("/fairness/panels-figures")
public class PanelsFile extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final List<String> HEADER =
      List.of(
          "against",
          "characteristic",
          "group",
          "benchmark_per_mille",
          "seats",
          "undisclosed",
          "effective_seats",
          "share_per_cent",
          "count",
          "seats_short_fewest",
          "seats_short_most",
          "verdict",
          "range_low_per_cent",
          "range_high_per_cent",
          "ratio_low_per_cent",
          "ratio_high_per_cent",
          "power_per_cent",
          "lottery_per_cent",
          "workforce_per_cent",
          "gap_pool",
          "gap_eligibility",
          "gap_allocation",
          "need_replacements",
          "need_additions");

  private transient ReadRepresentation reading;
  private transient CurrentActor actor;

  /** For the container. */
  public PanelsFile() {}

  @Inject
  void open(ReadRepresentation read, CurrentActor current) {
    reading = read;
    actor = current;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!Permissions.permit(actor.get(), Permission.FAIRNESS_ASSURANCE)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"panels.csv\"");
    var csv = new CsvWriter(response.getWriter(), HEADER);
    var period = reading.now().period();
    if (period.isPresent()) {
      for (var line : period.get().lines()) {
        csv.row(row(line));
      }
    }
  }

  private static List<Object> row(Comparison line) {
    var cells = new ArrayList<Object>();
    var group = line.others() ? "not " + line.group() : line.group();
    Collections.addAll(cells, line.against(), line.item(), group, line.benchmark());
    line.told().ifPresent(told -> add(cells, told));
    while (cells.size() < HEADER.size()) {
      cells.add("");
    }
    return cells;
  }

  private static void add(List<Object> cells, Told told) {
    Collections.addAll(
        cells, told.seats(), told.undisclosed(), told.effective(), told.share(), told.reading());
    cells.add(told.count().<Object>map(Comparison.Count::fewest).orElse(""));
    cells.add(told.count().<Object>map(Comparison.Count::most).orElse(""));
    Collections.addAll(
        cells, told.verdict(), told.low(), told.high(), told.ratioLow(), told.ratioHigh());
    Collections.addAll(cells, told.power(), told.lottery(), told.workforce());
    cells.add(told.parts().<Object>map(Comparison.Parts::pool).orElse(""));
    cells.add(told.parts().<Object>map(Comparison.Parts::eligibility).orElse(""));
    cells.add(told.parts().<Object>map(Comparison.Parts::allocation).orElse(""));
    cells.add(told.need().<Object>map(Comparison.Need::replacements).orElse(""));
    cells.add(told.need().<Object>map(Comparison.Need::additions).orElse(""));
  }
}
