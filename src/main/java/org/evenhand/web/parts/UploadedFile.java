package org.evenhand.web.parts;

/**
 * A file being added.
 *
 * @param size in words, for example 1.4 MB
 * @param reason why it was refused; empty otherwise
 */
public record UploadedFile(String name, String size, State state, String reason) {
  /** How far a file has come. */
  public enum State {
    QUARANTINED,
    SAFE,
    REFUSED
  }

  /** A number of bytes as people write it: 88 KB, 1.4 MB. */
  public static String sizeOf(long bytes) {
    if (bytes < 1000) {
      return bytes + " bytes";
    }
    return bytes < 1_000_000
        ? Math.round(bytes / 1000.0) + " KB"
        : "%.1f MB".formatted(bytes / 1_000_000.0).replace(".0 ", " ");
  }
}
