package org.evenhand.document.api;

import java.util.Optional;

/** What stands round the content of every released page: the same for all, but for the title. */
public final class PageFrame {
  private static final String BEFORE_TITLE =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>""";
  private static final String AFTER_TITLE =
      """
      </title>
      <style>
      body { color: #0b0c0c; background: #fff; font: 1.1875rem/1.5 Arial, sans-serif; margin: 0 }
      main { max-width: 42rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: break-word }
      h2 { margin-top: 2.5rem }
      </style>
      </head>
      <body>
      <main>
      """;
  private static final String END = "</main>\n</body>\n</html>\n";

  private PageFrame() {}

  /** A whole page. */
  public static String around(String title, String content) {
    return BEFORE_TITLE + title + AFTER_TITLE + content + END;
  }

  /** Title and content of a page that stands in this frame; empty when it does not. */
  public static Optional<String> contentOf(String page) {
    var title = page.indexOf(AFTER_TITLE);
    if (title < BEFORE_TITLE.length() || !page.startsWith(BEFORE_TITLE) || !page.endsWith(END)) {
      return Optional.empty();
    }
    var content = title + AFTER_TITLE.length();
    return Optional.of(
        page.substring(BEFORE_TITLE.length(), title)
            + "\n"
            + page.substring(content, Math.max(content, page.length() - END.length())));
  }
}
