package org.evenhand.web.cases;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.evenhand.casefile.api.CaseRow;
import org.evenhand.casefile.application.ListCases;
import org.evenhand.exchange.CsvWriter;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Opened;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NoteAccess;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.CivilTime;
import org.evenhand.web.Words;

/**
 * The list of cases as a CSV file, at {@code /cases/export} with the filters of the list: the cases
 * its reader may see and no others, each noted as taken away before the first row is sent.
 */
@WebServlet("/cases/export")
public class ExportCases extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private transient ListCases cases;
  private transient CaseSight sight;
  private transient NoteAccess access;
  private transient CurrentActor actor;
  private transient Words words;
  private transient Clock clock;

  /** For the container. */
  public ExportCases() {}

  @Inject
  void open(
      ListCases list,
      CaseSight seen,
      NoteAccess noteAccess,
      CurrentActor current,
      Words inWords,
      Clock now) {
    cases = list;
    sight = seen;
    access = noteAccess;
    actor = current;
    words = inWords;
    clock = now;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var asked = AskedCases.of("/cases", request.getParameterMap());
    if (!Permissions.permit(actor.get(), Permission.CASE_EXPORT)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var rows = cases.all(asked.filter(sight.get()));
    access.note(actor.get(), rows.stream().map(ExportCases::taken).toList());
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName() + "\"");
    write(rows, response);
  }

  private static Opened taken(CaseRow row) {
    return new Opened(row.reference(), "EXPORT", "");
  }

  private String fileName() {
    return "cases-" + CivilTime.today(clock) + ".csv";
  }

  private void write(List<CaseRow> rows, HttpServletResponse response) throws IOException {
    var header =
        List.of("case.reference", "case.registrant", "case.stage", "case.received", "case.source");
    var csv = new CsvWriter(response.getWriter(), header.stream().map(words::of).toList());
    for (var row : rows) {
      csv.row(
          List.of(
              row.reference(),
              row.registrant(),
              words.of("stage." + row.stage()),
              row.receivedOn(),
              words.of("option." + row.sourceType())));
    }
  }
}
