package org.evenhand.correspondence.delivery;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evenhand.correspondence.api.LetterView;
import org.evenhand.correspondence.api.LetterView.Block;
import org.evenhand.kernel.CivilTime;

/** A letter as a page to print: language, title and headings are marked. */
final class LetterPage {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private LetterPage() {}

  static String html(LetterView letter) {
    var page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<title>")
        .append(escaped(letter.subject()))
        .append("</title>\n</head>\n<body>\n<p>")
        .append(escaped(letter.toName()))
        .append("<br>\n")
        .append(escaped(letter.sentTo().strip()).replaceAll("\\R", "<br>\n"))
        .append("</p>\n<p>")
        .append(DAY.format(CivilTime.dayOf(letter.sentAt())))
        .append("</p>\n<h1>")
        .append(escaped(letter.subject()))
        .append("</h1>\n");
    var inList = false;
    for (var block : letter.blocks()) {
      var item = block.kind() == Block.Kind.ITEM;
      page.append(item && !inList ? "<ul>\n" : !item && inList ? "</ul>\n" : "");
      page.append(element(block));
      inList = item;
    }
    return page.append(inList ? "</ul>\n" : "").append("</body>\n</html>\n").toString();
  }

  private static String element(Block block) {
    var name =
        switch (block.kind()) {
          case HEADING -> "h2";
          case PARAGRAPH -> "p";
          case ITEM -> "li";
        };
    return "<" + name + ">" + escaped(block.text()) + "</" + name + ">\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
