package org.evenhand.web.questions;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes elements through the Faces writer, which escapes every text and attribute. */
final class Html {
  private final ResponseWriter writer;

  Html(ResponseWriter writer) {
    this.writer = writer;
  }

  Html open(String element) {
    return tell(() -> writer.startElement(element, null));
  }

  Html open(String element, String styleClass) {
    return open(element).at("class", styleClass);
  }

  /** An attribute of the element just opened; left out when the value is null. */
  Html at(String attribute, String value) {
    return value == null ? this : tell(() -> writer.writeAttribute(attribute, value, null));
  }

  Html text(String text) {
    return tell(() -> writer.writeText(text, null));
  }

  Html close(String element) {
    return tell(() -> writer.endElement(element));
  }

  /** Text as typed into paragraphs: an empty line parts two, a line break stays one. */
  Html paragraphs(String text) {
    for (var paragraph : text.strip().split("\\R\\s*\\R")) {
      open("p");
      var lines = paragraph.split("\\R");
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          open("br").close("br");
        }
        text(lines[i]);
      }
      close("p");
    }
    return this;
  }

  private Html tell(Telling telling) {
    try {
      telling.tell();
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private interface Telling {
    void tell() throws IOException;
  }
}
