package org.evenhand.document.reading.child;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The properties part of a document: each element that holds text is a field. */
final class Properties {
  private final ReadingInProgress reading;

  Properties(ReadingInProgress reading) {
    this.reading = reading;
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    var name = "";
    var words = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          var given = xml.getAttributeValue(null, "name");
          name =
              given != null || name.isEmpty() || !isType(xml.getLocalName())
                  ? (given != null ? given : xml.getLocalName())
                  : name;
          words.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS -> words.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          reading.field(name, words.toString());
          words.setLength(0);
        }
        default -> {}
      }
    }
  }

  /** Custom properties wrap their value in an element that names only its type. */
  private static boolean isType(String name) {
    return switch (name) {
      case "lpwstr", "lpstr", "filetime", "bool", "i4", "r8" -> true;
      default -> false;
    };
  }
}
