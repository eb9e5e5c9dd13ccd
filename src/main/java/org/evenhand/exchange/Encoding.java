package org.evenhand.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What kind of file the first bytes tell of. Files are UTF-8, with a byte order mark or without.
 * Bytes that are not UTF-8 become {@link #NOT_UTF_8}, so that the cell that has them can be named.
 */
final class Encoding {
  static final char NOT_UTF_8 = '\uFFFD';
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] SPREADSHEET = {'P', 'K', 3, 4};
  private final PushbackInputStream in;
  private final byte[] start;

  private Encoding(PushbackInputStream in, byte[] start) {
    this.in = in;
    this.start = start;
  }

  static Encoding of(InputStream file) throws IOException {
    var in = new PushbackInputStream(file, 4);
    return new Encoding(in, in.readNBytes(4));
  }

  /** The rule that the file as a whole breaks, if it does. */
  Optional<String> problem() {
    if (start.length == 0) {
      return Optional.of("file.empty");
    }
    if (starts(SPREADSHEET)) {
      return Optional.of("file.spreadsheet");
    }
    return starts(UTF_16_BIG) || starts(UTF_16_LITTLE)
        ? Optional.of("file.utf16")
        : Optional.empty();
  }

  /** The characters of the file, its byte order mark left out. */
  Reader characters() throws IOException {
    var from = starts(UTF_8_MARK) ? UTF_8_MARK.length : 0;
    in.unread(start, from, start.length - from);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    return new BufferedReader(new InputStreamReader(in, decoder));
  }

  private boolean starts(byte[] mark) {
    return start.length >= mark.length
        && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
  }
}
