package org.evenhand.document.samples;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Makes small pictures, and small files that claim to be enormous ones. */
public final class Pictures {
  /** The smallest JPEG there is, one grey pixel. */
  private static final String JPEG =
      "ffd8ffe000104a46494600010100000100010000ffdb004300"
          + "03".repeat(64)
          + "ffc0000b080001000101011100ffc40014000100000000000000000000000000000009"
          + "ffc40014100100000000000000000000000000000000ffda0008010100003f0054dfffd9";

  private Pictures() {}

  public static byte[] jpeg() {
    return HexFormat.of().parseHex(JPEG);
  }

  /** A grey picture of this size. */
  public static byte[] png(int width, int height) {
    try {
      var pixels = new ByteArrayOutputStream();
      try (var packed = new DeflaterOutputStream(pixels, new Deflater(9))) {
        for (var row = 0; row < height; row++) {
          packed.write(new byte[width + 1]);
        }
      }
      return file(width, height, pixels.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A file of some hundred bytes that says it is a picture of this size. */
  public static byte[] pngThatClaims(int width, int height) {
    try {
      return file(width, height, new byte[20]);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] file(int width, int height, byte[] pixels) throws IOException {
    var out = new ByteArrayOutputStream();
    var data = new DataOutputStream(out);
    data.writeLong(0x89504e470d0a1a0aL);
    var header = new ByteArrayOutputStream();
    var fields = new DataOutputStream(header);
    fields.writeInt(width);
    fields.writeInt(height);
    fields.write(new byte[] {8, 0, 0, 0, 0});
    chunk(data, "IHDR", header.toByteArray());
    chunk(data, "IDAT", pixels);
    chunk(data, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
    var type = name.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(type);
    sum.update(content);
    out.writeInt(content.length);
    out.write(type);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
