package org.evenhand.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends somebody to another page, whoever asks: the browser itself or a script of Faces. */
final class Onwards {
  private Onwards() {}

  /**
   * @param path of ours, which needs no escaping
   */
  static void to(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml;charset=UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + path
                  + "\"/></partial-response>");
    } else {
      response.sendRedirect(path);
    }
  }
}
