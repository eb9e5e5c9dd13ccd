package org.evenhand.web.panel;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.evenhand.panel.application.ReadCalendar;

/** A member's days to sit, at {@code /calendar/} and the secret of their address. */
@WebServlet("/calendar/*")
public class CalendarFeed extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 100;

  private transient ReadCalendar calendars;

  /** For the container. */
  public CalendarFeed() {}

  @Inject
  void open(ReadCalendar read) {
    calendars = read;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getPathInfo();
    var found =
        path == null || path.length() > LONGEST
            ? java.util.Optional.<String>empty()
            : calendars.behind(path.substring(1));
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/calendar;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(found.get());
  }
}
