package org.evenhand.document.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.evenhand.document.api.PageFrame;

/**
 * The few elements and attributes that a released page may be made of. It is written by us, from
 * text; this is the second lock, so that nothing that runs, hides or fetches can come to be in one.
 */
public final class RenditionPage {
  private static final Set<String> ELEMENTS =
      Set.of(
          "article",
          "section",
          "header",
          "footer",
          "div",
          "p",
          "span",
          "h1",
          "h2",
          "h3",
          "h4",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "br",
          "hr",
          "em",
          "strong",
          "mark",
          "blockquote",
          "pre");
  private static final Set<String> ATTRIBUTES = Set.of("id", "class", "lang", "dir", "scope");
  private static final Pattern ELEMENT =
      Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-z]+=\"[^\"<>&]*\")*)\\s*/?>");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([a-z]+)=");

  private RenditionPage() {}

  /** Whether a page, with or without its frame, consists of text and these elements only. */
  public static boolean isPlain(String page) {
    return isPlainContent(PageFrame.contentOf(page).orElse(page));
  }

  private static boolean isPlainContent(String page) {
    var from = 0;
    var matcher = ELEMENT.matcher(page);
    for (var at = page.indexOf('<'); at >= 0; at = page.indexOf('<', from)) {
      if (!matcher.find(at)
          || matcher.start() != at
          || !isAllowed(matcher.group(1), matcher.group(2))) {
        return false;
      }
      from = matcher.end();
    }
    return true;
  }

  private static boolean isAllowed(String element, String attributes) {
    return ELEMENTS.contains(element.toLowerCase(Locale.ROOT))
        && ATTRIBUTE
            .matcher(attributes)
            .results()
            .allMatch(found -> ATTRIBUTES.contains(found.group(1)));
  }
}
