package org.evenhand.tool.bench.leaks;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.evenhand.fairness.anonymisation.release.ReleasedCopy;

/** Where words are left behind in a released page. */
enum InAPage implements HidingPlace {
  SENTENCE("<p>", "<p>Nobody knew that # was there, and so it stayed. "),
  BEGINNING_OF_A_SENTENCE("</p>", " It was late. # was there.</p>"),
  END_OF_A_PARAGRAPH("</p>", " It was signed #</p>"),
  HEADING("</h2>", " of #</h2>"),
  TITLE("</title>", " #</title>"),
  COMMENT("<p>", "<!-- # --><p>"),
  CLASS("<p>", "<p class=\"by #\">"),
  DATA("<p>", "<p data-by=\"#\">"),
  TOOLTIP("<p>", "<p title=\"#\">"),
  META("<title>", "<meta name=\"author\" content=\"#\"><title>"),
  HIDDEN("<p>", "<p hidden>#</p><p>"),
  STYLED_AWAY("<p>", "<p style=\"display:none\">for #</p><p>"),
  PICTURE("<p>", "<img src=\"x.png\" alt=\"photo of #\"><p>"),
  LINK("<p>", "<a href=\"https://intranet.example/?q=#\">more</a><p>"),
  SCRIPT("<p>", "<script>var by = '#';</script><p>"),
  STYLE("</style>", "/* # */</style>"),
  CHARACTER_REFERENCES("<p>", "<p>Nobody knew that & was there. "),
  AFTER_THE_END("</html>", "</html>\n<!-- # -->"),
  FILE_NAME("", "");

  private final String before;
  private final String after;

  InAPage(String before, String after) {
    this.before = before;
    this.after = after;
  }

  @Override
  public String kind() {
    return "page";
  }

  @Override
  public boolean takes(String words) {
    return switch (this) {
      case FILE_NAME -> words.matches("[^\\n/\\\\:]+");
      case SCRIPT, STYLE -> !words.contains("/");
      case LINK -> !words.contains(" ");
      default -> true;
    };
  }

  @Override
  public Planted hide(CleanFile file, String words) {
    var copy = ReleasedCopy.of(LeakTrial.NUMBER, file.parts()).get(0);
    if (this == FILE_NAME) {
      return new Planted("File 26-3097 " + words + ".html", copy.bytes());
    }
    var page = new String(copy.bytes(), StandardCharsets.UTF_8);
    var escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    var referred = words.codePoints().mapToObj("&#%d;"::formatted).collect(Collectors.joining());
    var planted =
        after.replace("#", escaped).replace("&", this == CHARACTER_REFERENCES ? referred : "&");
    var at = page.lastIndexOf(before);
    var changed = page.substring(0, at) + planted + page.substring(at + before.length());
    return new Planted(copy.fileName(), changed.getBytes(StandardCharsets.UTF_8));
  }
}
