package org.evenhand.document.api;

import java.util.List;

/**
 * Everything that could be found in a file.
 *
 * @param text what a person reads, with where it stood
 * @param insides what stands in the file besides; only where that was asked for
 * @param attached the files that came with a message, in order
 */
public record WholeFile(
    FileType type, DocumentText text, List<Inside> insides, List<Attached> attached) {
  public WholeFile {
    insides = List.copyOf(insides);
    attached = List.copyOf(attached);
  }

  /**
   * A file that came with a message.
   *
   * @param name as its sender called it, not yet made safe
   */
  public record Attached(String name, byte[] bytes) {}
}
