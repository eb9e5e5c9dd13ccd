package org.evenhand.web.fairness;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.evenhand.exchange.CsvWriter;
import org.evenhand.fairness.audit.api.BlindTriageReport;
import org.evenhand.fairness.audit.api.BlindTriageReport.Guess;
import org.evenhand.fairness.audit.api.BlindTriageReport.Outcomes;
import org.evenhand.fairness.audit.application.ReadBlindTriage;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.Permissions;

/**
 * The figures of {@code /fairness/blind-triage} as a CSV file: figure, part, number, of how many.
 */
@WebServlet("/fairness/blind-triage-figures")
public class BlindTriageFile extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String NONE = "";

  private transient ReadBlindTriage reading;
  private transient CurrentActor actor;

  /** For the container. */
  public BlindTriageFile() {}

  @Inject
  void open(ReadBlindTriage read, CurrentActor current) {
    reading = read;
    actor = current;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!Permissions.permit(actor.get(), Permission.FAIRNESS_AGGREGATES)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var report = reading.now();
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"blind-triage-" + report.until() + ".csv\"");
    write(report, new CsvWriter(response.getWriter(), List.of("figure", "part", "number", "of")));
  }

  private static void write(BlindTriageReport report, CsvWriter csv) throws IOException {
    csv.row(List.of("period", "from", report.from(), NONE));
    csv.row(List.of("period", "until", report.until(), NONE));
    var files = report.files();
    csv.row(List.of("files", "FULL", files.whole(), files.all()));
    csv.row(List.of("files", "PARTIAL", files.part(), files.all()));
    csv.row(List.of("files", "NONE", files.none(), files.all()));
    for (var reason : report.reasons().entrySet()) {
      csv.row(List.of("reason", reason.getKey(), reason.getValue(), files.all()));
    }
    var effort = report.effort();
    csv.row(
        measured("minutes_per_1000_words", effort.minutesPerThousandWords(), effort.measured()));
    csv.row(measured("hours_median", effort.medianHours(), effort.waited()));
    csv.row(measured("hours_nine_in_ten", effort.slowHours(), effort.waited()));
    for (var leak : report.leaks().entrySet()) {
      csv.row(List.of("leak", leak.getKey(), leak.getValue(), files.released()));
    }
    csv.row(List.of("unblinding", "before", report.unblindings().before(), NONE));
    csv.row(List.of("unblinding", "after", report.unblindings().after(), NONE));
    csv.row(List.of("unblinding", "not_seen", report.unblindings().notSeen(), NONE));
    outcomes("blind", report.blind(), csv);
    outcomes("not_blind", report.known(), csv);
    outcomes("drawn_masked", report.lottery().masked(), csv);
    outcomes("drawn_open", report.lottery().open(), csv);
    csv.row(List.of("drawn_masked", "exceptions", report.lottery().exceptions(), NONE));
    for (var guess : report.guesses()) {
      guess(guess, csv);
    }
  }

  private static List<Object> measured(String figure, OptionalDouble value, long of) {
    return List.of(figure, NONE, value.isEmpty() ? NONE : value.getAsDouble(), of);
  }

  private static void outcomes(String which, Outcomes outcomes, CsvWriter csv) throws IOException {
    var all = outcomes.investigate() + outcomes.close();
    csv.row(List.of("decided_" + which, "INVESTIGATE", outcomes.investigate(), all));
    csv.row(List.of("decided_" + which, "CLOSE", outcomes.close(), all));
  }

  private static void guess(Guess guess, CsvWriter csv) throws IOException {
    csv.row(List.of("guess_finding", guess.item(), guess.finding(), NONE));
    if (!guess.finding().equals("TOO_FEW")) {
      csv.row(List.of("guess_right_per_cent", guess.item(), guess.right(), guess.guesses()));
      csv.row(List.of("guess_low_per_cent", guess.item(), guess.low(), guess.guesses()));
      csv.row(List.of("guess_high_per_cent", guess.item(), guess.high(), guess.guesses()));
      csv.row(
          List.of("guess_commonest_per_cent", guess.item(), guess.commonest(), guess.guesses()));
    }
  }
}
