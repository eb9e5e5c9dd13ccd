package org.evenhand.document.api;

import java.io.IOException;
import java.io.InputStream;

/**
 * A document that somebody was let into.
 *
 * @param asciiFileName its name for programs that know no other characters
 * @param content opens its bytes, each time anew; to be closed by the caller
 */
public record OpenedDocument(DocumentView document, String asciiFileName, Content content) {

  /** Opens bytes. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }
}
