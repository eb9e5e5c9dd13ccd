package org.evenhand.document.application;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How this installation keeps documents.
 *
 * @param folder where sealed bytes are
 * @param largestFile in bytes
 * @param keepUnfiled how long a file may wait for its case
 * @param keepOrphans how long bytes without a row are left alone
 */
public record DocumentSettings(
    Path folder, long largestFile, Duration keepUnfiled, Duration keepOrphans) {
  private static final long MEGABYTE = 1024L * 1024;

  public static DocumentSettings in(Path folder) {
    return new DocumentSettings(folder, 256 * MEGABYTE, Duration.ofDays(2), Duration.ofDays(1));
  }

  public DocumentSettings upTo(long megabytes) {
    return new DocumentSettings(folder, megabytes * MEGABYTE, keepUnfiled, keepOrphans);
  }
}
