package org.evenhand.web.panel;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.evenhand.exchange.CsvWriter;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.CivilTime;
import org.evenhand.panel.application.ExportPool;

/** The pool as a file, with the filters of the list, and the days of everybody. */
@WebServlet({"/panel/export/members", "/panel/export/availability"})
public class ExportPoolFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private transient ExportPool pool;
  private transient CurrentActor actor;
  private transient Clock clock;

  /** For the container. */
  public ExportPoolFiles() {}

  @Inject
  void open(ExportPool export, CurrentActor current, Clock now) {
    pool = export;
    actor = current;
    clock = now;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!Permissions.permit(actor.get(), Permission.POOL_KEEP)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var members = request.getServletPath().endsWith("members");
    var rows =
        members ? pool.members(AskedPool.of(request.getParameterMap()).filter()) : pool.days();
    var name = (members ? "panel-members-" : "availability-") + CivilTime.today(clock) + ".csv";
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    var csv = new CsvWriter(response.getWriter(), rows.get(0));
    for (var row : rows.subList(1, rows.size())) {
      csv.row(row);
    }
  }
}
