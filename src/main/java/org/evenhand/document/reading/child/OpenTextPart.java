package org.evenhand.document.reading.child;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.TextBlock.Kind;

/** One part of an ODT file that holds paragraphs. */
final class OpenTextPart {
  private static final String LINKS = "http://www.w3.org/1999/xlink";
  private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final int MOST_SPACES = 1_000;

  private final ReadingInProgress reading;
  private final TableCounter tables = new TableCounter();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Deque<Kind> regions = new ArrayDeque<>();
  private final StringBuilder person = new StringBuilder();
  private boolean inPerson;
  private final Set<String> hidingStyles;
  private final Deque<Boolean> hides = new ArrayDeque<>();
  private String style = "";
  private int hidden;
  private boolean inPictureWords;

  /**
   * @param hidingStyles names of styles under which nothing shows; those met are added
   */
  OpenTextPart(ReadingInProgress reading, Set<String> hidingStyles) {
    this.reading = reading;
    this.hidingStyles = hidingStyles;
    regions.push(Kind.PARAGRAPH);
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS -> words(xml.getText());
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "p" -> {
        paragraphs.push(new Paragraph(kindHere()));
        hides(isHiding(xml));
      }
      case "h" -> {
        paragraphs.push(new Paragraph(kindHere()));
        paragraphs.peek().becomes(Kind.HEADING);
        hides(isHiding(xml));
      }
      case "span" -> hides(isHiding(xml));
      case "section" -> hides("none".equals(xml.getAttributeValue(TEXT, "display")));
      case "style" -> style = String.valueOf(xml.getAttributeValue(STYLE, "name"));
      case "text-properties" -> noteStyle(xml);
      case "s" -> show(" ".repeat(spaces(xml)));
      case "tab" -> show("\t");
      case "line-break" -> show("\n");
      case "table" -> tables.startTable();
      case "table-row" -> tables.startRow();
      case "table-cell" -> tables.startCell();
      case "annotation" -> regions.push(Kind.COMMENT);
      case "note" -> regions.push(Kind.NOTE);
      case "deletion" -> regions.push(Kind.DELETED);
      case "header", "header-left", "header-first" -> regions.push(Kind.PAGE_HEADER);
      case "footer", "footer-left", "footer-first" -> regions.push(Kind.PAGE_FOOTER);
      case "tracked-changes" -> reading.found(Finding.TRACKED_CHANGES);
      case "creator" -> inPerson = true;
      case "hidden-text", "hidden-paragraph" -> hiddenText(xml);
      case "title", "desc" -> inPictureWords = true;
      case "a" -> link(xml.getAttributeValue(LINKS, "href"));
      case "image" -> picture(xml.getAttributeValue(LINKS, "href"));
      case "script", "event-listeners" -> reading.found(Finding.ACTIVE_CONTENT);
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p", "h" -> {
        endHiding();
        endParagraph();
      }
      case "span", "section" -> endHiding();
      case "table" -> tables.endTable();
      case "annotation", "note", "deletion" -> regions.poll();
      case "header", "header-left", "header-first", "footer", "footer-left", "footer-first" ->
          regions.poll();
      case "creator" -> {
        inPerson = false;
        reading.field("Comment or change by", person.toString());
        person.setLength(0);
      }
      case "hidden-text", "hidden-paragraph" -> hidden--;
      case "title", "desc" -> inPictureWords = false;
      default -> {}
    }
  }

  private void words(String words) {
    var paragraph = paragraphs.peek();
    if (inPerson) {
      person.append(words);
    } else if (paragraph == null) {
      return;
    } else if (inPictureWords) {
      paragraph.aside(Kind.PICTURE_TEXT, words);
    } else if (hidden > 0) {
      paragraph.aside(Kind.HIDDEN, words);
    } else {
      paragraph.flow(words);
    }
  }

  private void hides(boolean really) {
    hides.push(really);
    hidden += really ? 1 : 0;
  }

  private void endHiding() {
    if (Boolean.TRUE.equals(hides.poll())) {
      hidden--;
    }
  }

  private boolean isHiding(XMLStreamReader xml) {
    var named = xml.getAttributeValue(TEXT, "style-name");
    return named != null && hidingStyles.contains(named);
  }

  private void noteStyle(XMLStreamReader xml) {
    if ("none".equals(xml.getAttributeValue(TEXT, "display"))) {
      hidingStyles.add(style);
    }
  }

  /** What it would show stands in the element or, while it does not show, beside it. */
  private void hiddenText(XMLStreamReader xml) {
    hidden++;
    var words = xml.getAttributeValue(TEXT, "string-value");
    if (words != null && !paragraphs.isEmpty()) {
      paragraphs.peek().aside(Kind.HIDDEN, words + " ");
    }
  }

  private Kind kindHere() {
    var region = regions.isEmpty() ? Kind.PARAGRAPH : regions.peek();
    return region == Kind.PARAGRAPH && tables.inCell() ? Kind.TABLE_CELL : region;
  }

  private void show(String white) {
    if (!paragraphs.isEmpty()) {
      paragraphs.peek().show(white);
    }
  }

  private void endParagraph() {
    var paragraph = paragraphs.poll();
    if (paragraph != null) {
      paragraph.addTo(reading, tables.place());
    }
  }

  private void link(String target) {
    if (target != null && !paragraphs.isEmpty()) {
      paragraphs.peek().aside(Kind.LINK, target);
    }
  }

  private void picture(String target) {
    if (target != null && target.contains("://")) {
      reading.found(Finding.REMOTE_CONTENT);
    }
  }

  private static int spaces(XMLStreamReader xml) {
    var count = xml.getAttributeValue(TEXT, "c");
    try {
      return count == null ? 1 : Math.max(0, Math.min(MOST_SPACES, Integer.parseInt(count)));
    } catch (NumberFormatException notACount) {
      return 1;
    }
  }
}
