package org.evenhand.document.reading.child;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.Refusal;

/** Text without any format: UTF-8, UTF-16 with its mark, or else what Windows writes. */
final class PlainText implements FormatReader {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Override
  public void read(Path file, ReadingInProgress reading) throws IOException {
    reading.addAsTyped(textOf(file, reading));
  }

  /** The text of a file, as much of it as may be read. */
  static String textOf(Path file, ReadingInProgress reading) throws IOException {
    var most = reading.limits().textUnits() * 4L;
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes((int) Math.min(most, 64L * 1024 * 1024));
      var cut = Files.size(file) > bytes.length;
      if (cut) {
        reading.found(Finding.TEXT_CUT);
      }
      return decode(bytes, cut);
    }
  }

  /**
   * @param cut whether the bytes may end in the middle of a character
   * @throws Refused when it is no text
   */
  static String decode(byte[] bytes, boolean cut) throws Refused {
    if (starts(bytes, 0xff, 0xfe)) {
      return checked(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    if (starts(bytes, 0xfe, 0xff)) {
      return checked(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    var mark = starts(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    var utf8 = utf8(ByteBuffer.wrap(bytes, mark, bytes.length - mark), cut);
    return checked(utf8 != null ? utf8 : new String(bytes, WINDOWS));
  }

  private static String utf8(ByteBuffer bytes, boolean cut) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var text = CharBuffer.allocate(bytes.remaining());
    var result = decoder.decode(bytes, text, !cut);
    return result.isError() ? null : text.flip().toString();
  }

  private static String checked(String text) throws Refused {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c < ' ' && "\t\n\r\f\u000b\u001a\u001b\b".indexOf(c) < 0
          || c >= 0x80 && c <= 0x9f && c != 0x85
          || c == 0xfffd && i < 8) {
        throw new Refused(Refusal.TYPE_NOT_ALLOWED);
      }
    }
    return text;
  }

  private static boolean starts(byte[] bytes, int... marks) {
    if (bytes.length < marks.length) {
      return false;
    }
    for (var i = 0; i < marks.length; i++) {
      if ((bytes[i] & 0xff) != marks[i]) {
        return false;
      }
    }
    return true;
  }
}
