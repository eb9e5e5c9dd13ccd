package org.evenhand.document.reading.child;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.Refusal;

/**
 * How often a PDF file ends. Each ending but the last closes an earlier state that can be brought
 * back; what follows the last one is no PDF.
 */
final class PdfEnding {
  private static final byte[] MARK = {'%', '%', 'E', 'O', 'F'};

  private PdfEnding() {}

  static void check(Path file, ReadingInProgress reading) throws IOException {
    var bytes = FileBytes.of(file);
    var usual = bytes.start(2048).contains("/linearized") ? 2 : 1;
    if (endings(file, reading) > usual) {
      reading.found(Finding.EARLIER_REVISIONS);
    }
    var tail = bytes.end();
    var last = tail.lastIndexOf("%%EOF");
    var after = last < 0 ? tail : tail.substring(last + MARK.length);
    var low = after.toLowerCase(Locale.ROOT);
    if (low.contains("<html") || low.contains("<script") || low.contains("<?php")) {
      throw new Refused(Refusal.TWO_TYPES_AT_ONCE);
    }
  }

  private static int endings(Path file, ReadingInProgress reading) throws IOException {
    var found = 0;
    var matched = 0;
    try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b == MARK[matched]) {
          matched++;
        } else {
          matched = b == '%' ? (matched == 2 ? 2 : 1) : 0;
        }
        if (matched == MARK.length) {
          reading.goOn();
          found++;
          matched = 0;
        }
      }
    }
    return found;
  }
}
