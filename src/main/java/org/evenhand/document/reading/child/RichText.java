package org.evenhand.document.reading.child;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.Refusal;
import org.evenhand.document.api.TextBlock.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An RTF file, or the formatted form of an Outlook message; read by Apache Tika. */
final class RichText implements FormatReader {
  private static final int MOST = 64 * 1024 * 1024;
  private static final Pattern OBJECT = Pattern.compile("\\\\obj(?:data|emb|link|ocx|autlink)\\b");
  private static final Pattern PICTURE = Pattern.compile("\\\\pict\\b");
  private static final Pattern HIDDEN = Pattern.compile("\\\\v(?![0-9a-zA-Z])");
  private static final Pattern CHANGES = Pattern.compile("\\\\(?:revised|deleted)\\b");
  private static final Pattern COMMENT = Pattern.compile("\\\\(?:annotation|atnid)\\b");
  private static final Pattern TEMPLATE = Pattern.compile("\\\\template\\b|INCLUDEPICTURE|DDEAUTO");

  @Override
  public void read(Path file, ReadingInProgress reading) throws IOException {
    try (var in = Files.newInputStream(file)) {
      read(in.readNBytes(MOST), reading);
    }
  }

  static void read(byte[] rtf, ReadingInProgress reading) throws IOException {
    noteFindings(new String(rtf, StandardCharsets.ISO_8859_1), reading);
    var fields = new Metadata();
    var context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    try {
      new RTFParser().parse(new ByteArrayInputStream(rtf), new Walk(reading), fields, context);
    } catch (SAXException | TikaException broken) {
      throw new Refused(Refusal.DAMAGED);
    }
    for (var name : fields.names()) {
      reading.field(name, fields.get(name));
    }
  }

  private static void noteFindings(String rtf, ReadingInProgress reading) {
    note(OBJECT, rtf, Finding.EMBEDDED_FILES, reading);
    note(PICTURE, rtf, Finding.PICTURES, reading);
    note(HIDDEN, rtf, Finding.HIDDEN_TEXT, reading);
    note(CHANGES, rtf, Finding.TRACKED_CHANGES, reading);
    note(COMMENT, rtf, Finding.COMMENTS, reading);
    note(TEMPLATE, rtf, Finding.REMOTE_CONTENT, reading);
  }

  private static void note(Pattern mark, String rtf, Finding finding, ReadingInProgress reading) {
    if (mark.matcher(rtf).find()) {
      reading.found(finding);
    }
  }

  /**
   * Paragraphs and cells as Tika tells them. Comments, notes, deleted and hidden words stand among
   * them: which is which the finding says, and not the place.
   */
  private static final class Walk extends DefaultHandler {
    private final ReadingInProgress reading;
    private final TableCounter tables = new TableCounter();
    private final StringBuilder words = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private String link;
    private boolean inBody;

    Walk(ReadingInProgress reading) {
      this.reading = reading;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      switch (name) {
        case "body" -> inBody = true;
        case "p", "div", "li" -> end();
        case "a" -> link = attributes.getValue("href");
        case "table" -> tables.startTable();
        case "tr" -> tables.startRow();
        case "td" -> {
          end();
          tables.startCell();
        }
        default -> {}
      }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
      switch (name) {
        case "p", "div", "li", "td", "body" -> end();
        case "a" -> endLink();
        case "table" -> tables.endTable();
        default -> {}
      }
    }

    @Override
    public void characters(char[] text, int start, int length) {
      if (inBody) {
        words.append(text, start, length);
      }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) {
      characters(text, start, length);
    }

    private void end() {
      var kind = tables.inCell() ? Kind.TABLE_CELL : Kind.PARAGRAPH;
      reading.add(kind, words.toString(), tables.place());
      words.setLength(0);
      links.forEach(target -> reading.add(Kind.LINK, target, tables.place()));
      links.clear();
    }

    /** A mark that is jumped to has no address. */
    private void endLink() {
      if (link != null) {
        links.add(link);
        link = null;
      }
    }
  }

  /** What is inside an RTF file stays there. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream content, ContentHandler handler, Metadata metadata, boolean asHtml) {}
  }
}
