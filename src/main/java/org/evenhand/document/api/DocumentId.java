package org.evenhand.document.api;

import java.util.Objects;
import java.util.UUID;

/** One version of one document. */
public record DocumentId(UUID value) {
  public DocumentId {
    Objects.requireNonNull(value, "document id");
  }

  public static DocumentId of(String text) {
    return new DocumentId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
