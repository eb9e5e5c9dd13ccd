package org.evenhand.web.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells a program what is wrong, in the form of RFC 9457. */
final class ProblemJson {
  private ProblemJson() {}

  /**
   * @param title a sentence without quotation marks
   */
  static void write(HttpServletResponse response, int status, String title) throws IOException {
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response.getWriter().write("{\"title\":\"" + title + "\",\"status\":" + status + "}");
  }
}
