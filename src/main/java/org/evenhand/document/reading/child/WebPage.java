package org.evenhand.document.reading.child;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.Refusal;
import org.evenhand.document.api.TextBlock.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A web page, or the formatted form of a message. Nothing it names is fetched. */
final class WebPage implements FormatReader {
  private static final Set<String> SILENT =
      Set.of("script", "style", "noscript", "template", "head", "object", "embed", "svg");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "td",
          "th",
          "tr",
          "table",
          "ul",
          "ol",
          "br",
          "hr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "section",
          "article",
          "header",
          "footer",
          "dt",
          "dd",
          "dl",
          "form",
          "fieldset",
          "caption",
          "figure",
          "figcaption",
          "address",
          "body");
  private static final String OF_PROGRAMS =
      "(?s)(?:\\[(?:if|endif)\\b.*|<!\\[endif.*|(?:Start|End)Fragment|[^\\p{L}]*)";
  private static final String HIDING =
      ".*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0|opacity\\s*:\\s*0(?![.\\d])).*";

  @Override
  public void read(Path file, ReadingInProgress reading) throws IOException {
    var bytes = java.nio.file.Files.newInputStream(file);
    try (bytes) {
      read(bytes.readNBytes(32 * 1024 * 1024), null, reading);
    }
  }

  /** Reads a page that is here already, for example the formatted form of a message. */
  static void read(byte[] page, String charset, ReadingInProgress reading) throws IOException {
    var document = Jsoup.parse(new ByteArrayInputStream(page), charset, "");
    readFields(document, reading);
    new Walk(reading).through(document);
  }

  private static void readFields(Document page, ReadingInProgress reading) {
    reading.field("title", page.title());
    for (var meta : page.select("meta[name][content]")) {
      reading.field(meta.attr("name"), meta.attr("content"));
    }
    var remote = "img[src~=(?i)^(https?:)?//], link[href], iframe, object, embed, frame, base";
    if (!page.select(remote).isEmpty()) {
      reading.found(Finding.REMOTE_CONTENT);
    }
    if (!page.select("img, svg, picture, canvas").isEmpty()) {
      reading.found(Finding.PICTURES);
    }
  }

  /** Gathers text between block elements. */
  private static final class Walk implements NodeVisitor {
    private final ReadingInProgress reading;
    private final TableCounter tables = new TableCounter();
    private Paragraph paragraph = new Paragraph(Kind.PARAGRAPH);
    private Element hiddenBy;
    private Element silentBy;
    private Element deletedBy;
    private Refused refused;

    Walk(ReadingInProgress reading) {
      this.reading = reading;
    }

    void through(Document page) throws Refused {
      page.traverse(this);
      if (refused != null) {
        throw refused;
      }
      end();
    }

    @Override
    public void head(Node node, int depth) {
      if (depth > reading.limits().depth()) {
        refused = new Refused(Refusal.TOO_DEEP);
        return;
      }
      if (node instanceof TextNode text && silentBy == null) {
        words(text);
      } else if (node instanceof Comment comment && silentBy == null) {
        comment(comment.getData());
      } else if (node instanceof Element element) {
        open(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        close(element);
      }
    }

    private void open(Element element) {
      var name = element.normalName();
      if (BLOCKS.contains(name)) {
        end();
      }
      noteActive(element, name);
      if (silentBy == null && SILENT.contains(name)) {
        silentBy = element;
      }
      if (hiddenBy == null && isHidden(element)) {
        hiddenBy = element;
      }
      if (deletedBy == null && name.equals("del")) {
        deletedBy = element;
      }
      switch (name) {
        case "table" -> tables.startTable();
        case "tr" -> tables.startRow();
        case "td", "th" -> tables.startCell();
        case "h1", "h2", "h3", "h4", "h5", "h6" -> paragraph.becomes(Kind.HEADING);
        case "a" -> aside(Kind.LINK, element.attr("href"));
        case "img" -> aside(Kind.PICTURE_TEXT, element.attr("alt"));
        case "input", "textarea" -> aside(Kind.FORM_FIELD, element.attr("value"));
        default -> {}
      }
    }

    private void close(Element element) {
      var name = element.normalName();
      if (BLOCKS.contains(name)) {
        end();
      }
      if (name.equals("table")) {
        tables.endTable();
        end();
      }
      hiddenBy = hiddenBy == element ? null : hiddenBy;
      silentBy = silentBy == element ? null : silentBy;
      deletedBy = deletedBy == element ? null : deletedBy;
    }

    private void words(TextNode text) {
      var words = text.getWholeText();
      if (hiddenBy != null) {
        paragraph.aside(Kind.HIDDEN, words);
      } else if (deletedBy != null) {
        paragraph.aside(Kind.DELETED, words);
      } else if (text.parent() != null && text.parent().normalName().equals("pre")) {
        paragraph.show(words);
      } else {
        paragraph.flow(words);
      }
    }

    /** What its author noted in the page; not what programs write there for each other. */
    private void comment(String words) {
      if (!words.strip().matches(OF_PROGRAMS)) {
        aside(Kind.COMMENT, words);
      }
    }

    private void aside(Kind kind, String words) {
      if (!words.isBlank() && silentBy == null) {
        paragraph.aside(kind, words);
      }
    }

    private void end() {
      paragraph.addTo(reading, tables.place());
      paragraph = new Paragraph(tables.inCell() ? Kind.TABLE_CELL : Kind.PARAGRAPH);
    }

    private void noteActive(Element element, String name) {
      var scripted =
          name.equals("script")
              || element.attributes().asList().stream()
                  .anyMatch(
                      attribute ->
                          attribute.getKey().startsWith("on")
                              || attribute
                                  .getValue()
                                  .strip()
                                  .toLowerCase(Locale.ROOT)
                                  .startsWith("javascript:"));
      if (scripted) {
        reading.found(Finding.ACTIVE_CONTENT);
      }
    }

    private static boolean isHidden(Element element) {
      var style = element.attr("style").toLowerCase(Locale.ROOT);
      return element.hasAttr("hidden")
          || element.normalName().equals("input") && element.attr("type").equals("hidden")
          || style.matches(HIDING);
    }
  }
}
