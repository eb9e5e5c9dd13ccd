package org.evenhand.fairness.anonymisation.release.render;

import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.document.api.PageFrame;

/** Writes a file as a page of headings and paragraphs. */
public final class HtmlWriter {
  private HtmlWriter() {}

  public static String write(FileText file) {
    var page = new StringBuilder("<h1>").append(escaped(file.title())).append("</h1>\n");
    for (var i = 0; i < file.parts().size(); i++) {
      var part = file.parts().get(i);
      page.append("<section>\n<h2 id=\"part-%d\">".formatted(i + 1));
      page.append(escaped(part.title())).append("</h2>\n");
      Block.paragraphs(part.text()).forEach(block -> page.append(paragraph(block.lines())));
      page.append("</section>\n");
    }
    return PageFrame.around(escaped(file.title()), page.toString());
  }

  private static String paragraph(List<String> lines) {
    return lines.stream()
        .map(HtmlWriter::escaped)
        .collect(Collectors.joining("<br>\n", "<p>", "</p>\n"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
