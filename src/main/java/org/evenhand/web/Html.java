package org.evenhand.web;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Writes elements through the Faces writer, which escapes every text and attribute. */
public final class Html {
  private final ResponseWriter writer;

  public Html(ResponseWriter writer) {
    this.writer = writer;
  }

  public Html open(String element) {
    return tell(() -> writer.startElement(element, null));
  }

  public Html open(String element, String styleClass) {
    return open(element).at("class", styleClass);
  }

  /** An attribute of the element just opened; left out when the value is null. */
  public Html at(String attribute, String value) {
    return value == null ? this : tell(() -> writer.writeAttribute(attribute, value, null));
  }

  public Html text(String text) {
    return tell(() -> writer.writeText(text, null));
  }

  public Html close(String element) {
    return tell(() -> writer.endElement(element));
  }

  /** Text as typed into paragraphs: an empty line parts two, a line break stays one. */
  public Html paragraphs(String text) {
    return paragraphs(text, this::text);
  }

  /** The same, with each line written by {@code line}. */
  public Html paragraphs(String text, Consumer<String> line) {
    for (var paragraph : text.strip().split("\\R\\s*\\R")) {
      open("p");
      var lines = paragraph.split("\\R");
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          open("br").close("br");
        }
        line.accept(lines[i]);
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
