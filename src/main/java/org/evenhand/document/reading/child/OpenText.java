package org.evenhand.document.reading.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.evenhand.document.api.Refusal;

/** An ODT file: page headers and footers from its styles, then its content. */
final class OpenText implements FormatReader {
  @Override
  public void read(Path file, ReadingInProgress reading) throws IOException {
    PackedDocument.check(file, reading);
    try (var zip = PackedDocument.open(file)) {
      readProperties(zip, reading);
      var hidingStyles = new HashSet<String>();
      readPart(zip, "styles.xml", reading, hidingStyles);
      readPart(zip, "content.xml", reading, hidingStyles);
    } catch (XMLStreamException broken) {
      throw new Refused(Refusal.DAMAGED);
    }
  }

  private static void readPart(
      ZipFile zip, String name, ReadingInProgress reading, Set<String> hidingStyles)
      throws IOException, XMLStreamException {
    var entry = zip.getEntry(name);
    if (entry != null) {
      try (var in = zip.getInputStream(entry)) {
        new OpenTextPart(reading, hidingStyles).read(SafeXml.reader(in));
      }
    }
  }

  private static void readProperties(ZipFile zip, ReadingInProgress reading)
      throws IOException, XMLStreamException {
    var entry = zip.getEntry("meta.xml");
    if (entry != null) {
      try (var in = zip.getInputStream(entry)) {
        new Properties(reading).read(SafeXml.reader(in));
      }
    }
  }
}
