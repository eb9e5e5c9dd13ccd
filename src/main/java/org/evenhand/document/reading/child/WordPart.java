package org.evenhand.document.reading.child;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.TextBlock.Kind;

/** One part of a DOCX file that holds paragraphs. */
final class WordPart {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final ReadingInProgress reading;
  private final Kind kind;
  private final Map<String, String> links;
  private final TableCounter tables = new TableCounter();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final StringBuilder field = new StringBuilder();
  private int deleted;
  private boolean inRunProperties;
  private boolean runIsHidden;
  private boolean inText;
  private boolean inFieldCode;

  WordPart(ReadingInProgress reading, Kind kind, Map<String, String> links) {
    this.reading = reading;
    this.kind = kind;
    this.links = links;
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS -> {
          if (inText) {
            words(xml.getText());
          } else if (inFieldCode) {
            field.append(xml.getText());
          }
        }
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "p" ->
          paragraphs.push(
              new Paragraph(tables.inCell() && kind == Kind.PARAGRAPH ? Kind.TABLE_CELL : kind));
      case "t", "delText" -> inText = true;
      case "instrText", "delInstrText" -> inFieldCode = true;
      case "tab" -> show("\t");
      case "br", "cr" -> show("\n");
      case "noBreakHyphen" -> show("\u2011");
      case "tbl" -> tables.startTable();
      case "tr" -> tables.startRow();
      case "tc" -> tables.startCell();
      case "r" -> runIsHidden = false;
      case "rPr" -> inRunProperties = true;
      case "vanish" -> runIsHidden = inRunProperties && isOn(xml) || runIsHidden;
      case "color" -> noteWhite(xml);
      case "pStyle" -> style(value(xml));
      case "del", "moveFrom" -> change(xml, 1);
      case "ins", "moveTo" -> change(xml, 0);
      case "rPrChange", "pPrChange" -> {
        change(xml, 0);
        skip(xml);
      }
      case "comment" ->
          reading.field("Comment by", xml.getAttributeValue(xml.getNamespaceURI(), "author"));
      case "hyperlink" -> link(links.get(xml.getAttributeValue(RELATIONS, "id")));
      case "docPr", "cNvPr" -> picture(xml);
      case "Fallback" -> skip(xml);
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> endParagraph();
      case "t", "delText" -> inText = false;
      case "instrText", "delInstrText" -> {
        inFieldCode = false;
        fieldCode(field.toString());
        field.setLength(0);
      }
      case "rPr" -> inRunProperties = false;
      case "tbl" -> tables.endTable();
      case "del", "moveFrom" -> deleted = inRunProperties ? deleted : Math.max(0, deleted - 1);
      default -> {}
    }
  }

  private void words(String words) {
    var paragraph = paragraphs.peek();
    if (paragraph == null) {
      return;
    }
    if (deleted > 0) {
      paragraph.aside(Kind.DELETED, words);
    } else if (runIsHidden) {
      paragraph.aside(Kind.HIDDEN, words);
    } else {
      paragraph.show(words);
    }
  }

  private void show(String white) {
    if (!paragraphs.isEmpty() && deleted == 0 && !runIsHidden && !inRunProperties) {
      paragraphs.peek().show(white);
    }
  }

  private void endParagraph() {
    var paragraph = paragraphs.poll();
    if (paragraph != null) {
      paragraph.addTo(reading, tables.place());
    }
  }

  private void style(String style) {
    var low = style.toLowerCase(Locale.ROOT);
    if (!paragraphs.isEmpty() && (low.startsWith("heading") || low.equals("title"))) {
      paragraphs.peek().becomes(Kind.HEADING);
    }
  }

  private void change(XMLStreamReader xml, int deletion) {
    reading.found(Finding.TRACKED_CHANGES);
    reading.field("Changed by", xml.getAttributeValue(xml.getNamespaceURI(), "author"));
    deleted += inRunProperties ? 0 : deletion;
  }

  private void noteWhite(XMLStreamReader xml) {
    if (inRunProperties && value(xml).equalsIgnoreCase("FFFFFF")) {
      reading.found(Finding.HIDDEN_TEXT);
    }
  }

  private void picture(XMLStreamReader xml) {
    for (var attribute : new String[] {"title", "descr"}) {
      var words = xml.getAttributeValue(null, attribute);
      if (words != null && !paragraphs.isEmpty()) {
        paragraphs.peek().aside(Kind.PICTURE_TEXT, words + "\n");
      }
    }
  }

  private void link(String target) {
    if (target != null && !paragraphs.isEmpty()) {
      paragraphs.peek().aside(Kind.LINK, target);
    }
  }

  private void fieldCode(String code) {
    if (code.strip().toUpperCase(Locale.ROOT).startsWith("HYPERLINK")) {
      link(code.strip().substring(9).replace("\"", " ").strip());
    }
  }

  /** Word writes some things twice, the second time for older readers. */
  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (var depth = 1; depth > 0; ) {
      var event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private static boolean isOn(XMLStreamReader xml) {
    var value = value(xml);
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  private static String value(XMLStreamReader xml) {
    var value = xml.getAttributeValue(xml.getNamespaceURI(), "val");
    return value == null ? "" : value;
  }
}
