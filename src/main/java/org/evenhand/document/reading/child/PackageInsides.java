package org.evenhand.document.reading.child;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.evenhand.document.api.Refusal;

/**
 * Every part of a packed document, whether or not anything refers to it: texts, attributes and
 * comments of XML, and whatever can be read in other parts.
 */
final class PackageInsides implements FormatReader {
  private static final int LARGEST = 64 * 1024 * 1024;

  @Override
  public void read(Path file, ReadingInProgress reading) throws IOException {
    try (var zip = PackedDocument.open(file)) {
      if (zip.getComment() != null) {
        reading.inside("comment of the archive", zip.getComment());
      }
      for (var all = zip.entries(); all.hasMoreElements(); ) {
        read(zip, all.nextElement(), reading);
      }
    } catch (XMLStreamException broken) {
      throw new Refused(Refusal.DAMAGED);
    }
  }

  private static void read(ZipFile zip, ZipEntry entry, ReadingInProgress reading)
      throws IOException, XMLStreamException {
    var name = entry.getName();
    reading.inside("name of a part", name);
    if (entry.getComment() != null) {
      reading.inside(name, entry.getComment());
    }
    try (var in = zip.getInputStream(entry)) {
      var bytes = in.readNBytes(LARGEST);
      if (isXml(name)) {
        xml(name, SafeXml.reader(new ByteArrayInputStream(bytes)), reading);
      } else {
        Insides.bytes(name, bytes, reading);
      }
    }
  }

  private static boolean isXml(String name) {
    var low = name.toLowerCase(Locale.ROOT);
    return low.endsWith(".xml") || low.endsWith(".rels") || low.endsWith(".rdf");
  }

  private static void xml(String name, XMLStreamReader xml, ReadingInProgress reading)
      throws XMLStreamException {
    var words = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(xml.getText());
        case XMLStreamConstants.COMMENT -> reading.inside(name, xml.getText());
        case XMLStreamConstants.PROCESSING_INSTRUCTION ->
            reading.inside(name, xml.getPITarget() + " " + xml.getPIData());
        case XMLStreamConstants.START_ELEMENT -> {
          for (var i = 0; i < xml.getAttributeCount(); i++) {
            reading.inside(
                name + ", " + xml.getLocalName() + "." + xml.getAttributeLocalName(i),
                xml.getAttributeValue(i));
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (!isRun(xml.getLocalName())) {
            reading.inside(name, words.toString());
            words.setLength(0);
          }
        }
        default -> {}
      }
    }
  }

  /** Elements that end within a paragraph: what follows belongs to the same words. */
  private static boolean isRun(String element) {
    return switch (element) {
      case "t", "delText", "instrText", "r", "span", "hyperlink", "ins", "del", "rPr" -> true;
      default -> false;
    };
  }
}
