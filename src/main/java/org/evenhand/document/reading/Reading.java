package org.evenhand.document.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.evenhand.document.api.DocumentText;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.Inside;
import org.evenhand.document.api.Refusal;

/**
 * What the reader process answers: one line of JSON, followed by the bytes of each part, one after
 * the other, each as long as it says.
 *
 * @param type what the file is, or null when that is why it is refused
 * @param refusal why it is refused, or null
 * @param text what was read; empty when refused
 * @param parts the files that came with a message, in order; empty when refused
 * @param insides what stands in the file besides; empty unless it was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reading(
    FileType type, Refusal refusal, DocumentText text, List<Part> parts, List<Inside> insides) {

  /**
   * A file that came with a message.
   *
   * @param name as its sender called it, not yet made safe
   * @param size in bytes
   */
  public record Part(String name, long size) {}

  public Reading {
    parts = List.copyOf(parts);
    insides = insides == null ? List.of() : List.copyOf(insides);
  }

  public static Reading refused(FileType type, Refusal refusal) {
    return new Reading(type, refusal, DocumentText.NONE, List.of(), List.of());
  }

  @JsonIgnore
  public boolean isRefused() {
    return refusal != null;
  }
}
