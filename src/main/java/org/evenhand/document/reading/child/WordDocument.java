package org.evenhand.document.reading.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.Refusal;
import org.evenhand.document.api.TextBlock.Kind;

/**
 * A DOCX file, read part by part as a stream: page headers, body, notes, comments, page footers,
 * diagrams, and the properties of the file. What Word would not show is read too and marked as
 * such.
 */
final class WordDocument implements FormatReader {
  private static final String WORD = "wordprocessingml.";
  private static final String LINK =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

  /** What the parts of each kind are, in reading order. */
  private enum PartKind {
    HEADER(WORD + "header+xml", Kind.PAGE_HEADER),
    BODY(WORD + "document.main+xml", Kind.PARAGRAPH),
    DIAGRAM("drawingml.diagramData+xml", Kind.PARAGRAPH),
    CHART("drawingml.chart+xml", Kind.PARAGRAPH),
    FOOTNOTES(WORD + "footnotes+xml", Kind.NOTE),
    ENDNOTES(WORD + "endnotes+xml", Kind.NOTE),
    COMMENTS(WORD + "comments+xml", Kind.COMMENT),
    FOOTER(WORD + "footer+xml", Kind.PAGE_FOOTER);

    private final String contentType;
    private final Kind blocks;

    PartKind(String contentType, Kind blocks) {
      this.contentType = contentType;
      this.blocks = blocks;
    }
  }

  @Override
  public void read(Path file, ReadingInProgress reading) throws IOException {
    PackedDocument.check(file, reading);
    try (var zip = PackedDocument.open(file)) {
      readProperties(zip, reading);
      noteRemoteContent(zip, reading);
      var types = PackedDocument.contentTypes(zip);
      for (var kind : PartKind.values()) {
        for (var part : new java.util.TreeMap<>(types).entrySet()) {
          var entry = zip.getEntry(part.getKey().replaceFirst("^/", ""));
          if (part.getValue().endsWith(kind.contentType) && entry != null) {
            readPart(zip, entry, kind, reading);
          }
        }
      }
    } catch (XMLStreamException broken) {
      throw new Refused(Refusal.DAMAGED);
    }
  }

  private static void readPart(
      ZipFile zip, ZipEntry entry, PartKind kind, ReadingInProgress reading)
      throws IOException, XMLStreamException {
    var links = links(zip, entry.getName());
    try (var in = zip.getInputStream(entry)) {
      new WordPart(reading, kind.blocks, links).read(SafeXml.reader(in));
    }
  }

  private static Map<String, String> links(ZipFile zip, String part)
      throws IOException, XMLStreamException {
    var links = new HashMap<String, String>();
    var slash = part.lastIndexOf('/') + 1;
    var relations = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    var entry = zip.getEntry(relations);
    if (entry == null) {
      return links;
    }
    try (var in = zip.getInputStream(entry)) {
      var xml = SafeXml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && LINK.equals(xml.getAttributeValue(null, "Type"))) {
          links.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
        }
      }
    }
    return links;
  }

  private static void noteRemoteContent(ZipFile zip, ReadingInProgress reading)
      throws IOException, XMLStreamException {
    for (var all = zip.entries(); all.hasMoreElements(); ) {
      var entry = all.nextElement();
      if (entry.getName().endsWith(".rels")) {
        try (var in = zip.getInputStream(entry)) {
          var xml = SafeXml.reader(in);
          while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                && "External".equals(xml.getAttributeValue(null, "TargetMode"))
                && !LINK.equals(xml.getAttributeValue(null, "Type"))) {
              reading.found(Finding.REMOTE_CONTENT);
            }
          }
        }
      }
    }
  }

  private static void readProperties(ZipFile zip, ReadingInProgress reading)
      throws IOException, XMLStreamException {
    for (var name : new String[] {"docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"}) {
      var entry = zip.getEntry(name);
      if (entry != null) {
        try (var in = zip.getInputStream(entry)) {
          new Properties(reading).read(SafeXml.reader(in));
        }
      }
    }
  }
}
