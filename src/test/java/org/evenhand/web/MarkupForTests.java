package org.evenhand.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.StringWriter;
import java.io.Writer;

/** Writes elements into a string, escaping as Faces does. */
public final class MarkupForTests extends ResponseWriter {
  private final StringWriter out = new StringWriter();
  private boolean open;

  @Override
  public void startElement(String name, UIComponent component) {
    finishTag();
    out.write("<" + name);
    open = true;
  }

  @Override
  public void endElement(String name) {
    finishTag();
    out.write("</" + name + ">");
  }

  @Override
  public void writeAttribute(String name, Object value, String property) {
    out.write(" " + name + "=\"" + escaped(value) + "\"");
  }

  @Override
  public void writeURIAttribute(String name, Object value, String property) {
    writeAttribute(name, value, property);
  }

  @Override
  public void writeText(Object text, String property) {
    finishTag();
    out.write(escaped(text));
  }

  @Override
  public void writeText(char[] text, int off, int len) {
    writeText(new String(text, off, len), null);
  }

  @Override
  public void writeComment(Object comment) {
    throw new UnsupportedOperationException("no comments");
  }

  @Override
  public void write(char[] text, int off, int len) {
    throw new UnsupportedOperationException("unescaped");
  }

  @Override
  public String toString() {
    finishTag();
    return out.toString();
  }

  private void finishTag() {
    if (open) {
      out.write(">");
      open = false;
    }
  }

  private static String escaped(Object value) {
    return value
        .toString()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String getContentType() {
    return "text/html";
  }

  @Override
  public String getCharacterEncoding() {
    return "UTF-8";
  }

  @Override
  public void startDocument() {}

  @Override
  public void endDocument() {}

  @Override
  public ResponseWriter cloneWithWriter(Writer writer) {
    return this;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
