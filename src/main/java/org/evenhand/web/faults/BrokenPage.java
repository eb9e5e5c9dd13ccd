package org.evenhand.web.faults;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.web.Words;

/**
 * The page that admits a fault. It is written without Faces, because Faces may be what broke: a
 * template whose <code>{keys}</code> are texts of the bundles.
 */
@WebServlet("/errors/broken")
public class BrokenPage extends HttpServlet {
  private static final String TEMPLATE = "/WEB-INF/templates/broken.html";
  private static final Pattern KEY = Pattern.compile("\\{([a-z][A-Za-z.]*)}");
  private static final Pattern NUMBER = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}");

  private final transient Words words;

  @Inject
  public BrokenPage(Words words) {
    this.words = words;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var told = request.getParameter("number");
    var number = told != null && NUMBER.matcher(told).matches() ? told : Fault.in(request).number();
    response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(page(request.getContextPath(), number));
  }

  private String page(String contextPath, String number) throws IOException {
    try (var template = getServletContext().getResourceAsStream(TEMPLATE)) {
      var text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
      return KEY.matcher(text)
          .replaceAll(
              key ->
                  Matcher.quoteReplacement(
                      switch (key.group(1)) {
                        case "context" -> contextPath;
                        case "number" -> number;
                        default -> escaped(words.of(key.group(1)));
                      }));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
