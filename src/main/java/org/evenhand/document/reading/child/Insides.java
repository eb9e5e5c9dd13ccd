package org.evenhand.document.reading.child;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.evenhand.document.api.FileType;

/** Which reader looks for the words in a file that nobody reads. */
final class Insides {
  private static final Pattern PRINTED =
      Pattern.compile("[\\x20-\\x7e\\p{L}\\p{M}\\p{N}\\p{Pd}’]{5,}");
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\d]{2}");
  private static final int MOST = 32 * 1024 * 1024;

  private Insides() {}

  static FormatReader of(FileType type) {
    return switch (type) {
      case PDF -> new PdfInsides();
      case HTML -> new PageInsides();
      case DOCX, ODT -> new PackageInsides();
      default -> (file, reading) -> {};
    };
  }

  /**
   * Text in bytes of an unknown kind: as UTF-8 when that is what it is, else what could be read.
   */
  static void bytes(String place, byte[] bytes, ReadingInProgress reading) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\ufffd') < 0 && text.indexOf('\0') < 0) {
      reading.inside(place, text);
      return;
    }
    printed(place, text, reading);
    printed(place, new String(bytes, StandardCharsets.ISO_8859_1), reading);
    printed(place, new String(bytes, StandardCharsets.UTF_16LE), reading);
    printed(place, new String(bytes, StandardCharsets.UTF_16BE), reading);
  }

  private static void printed(String place, String text, ReadingInProgress reading) {
    var found = PRINTED.matcher(text.substring(0, Math.min(MOST, text.length())));
    while (found.find()) {
      if (LETTER.matcher(found.group()).find()) {
        reading.inside(place, found.group());
      }
    }
  }
}
