package org.evenhand.document.samples;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/** Writes packed files byte by byte, lies included. */
public final class RawZip {
  private static final int MEGABYTE = 1024 * 1024;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<byte[]> table = new ArrayList<>();
  private int flags;

  /** Every entry says that it is encrypted. */
  public RawZip encrypted() {
    flags = 1;
    return this;
  }

  public RawZip stored(String name, byte[] content) {
    return entry(name, 0, content, content.length);
  }

  public RawZip stored(String name, String content) {
    return stored(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** An entry of so many megabytes of spaces that claims another size; a kilobyte each. */
  public RawZip spaces(String name, int megabytes, long claimedSize) {
    return entry(name, 8, deflatedSpaces(megabytes), claimedSize);
  }

  /** One more name for the bytes of the last entry. */
  public RawZip sharing(String name) {
    var last = ByteBuffer.wrap(table.get(table.size() - 1)).order(ByteOrder.LITTLE_ENDIAN);
    var method = last.getShort(10);
    table.add(row(name, method, last.getInt(20), last.getInt(24), last.getInt(42)));
    return this;
  }

  /** Bytes between the entries that none of them names. */
  public RawZip bytes(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  public byte[] end() {
    var offset = out.size();
    table.forEach(out::writeBytes);
    var size = out.size() - offset;
    out.writeBytes(
        little(22)
            .putInt(0x06054b50)
            .putShort((short) 0)
            .putShort((short) 0)
            .putShort((short) table.size())
            .putShort((short) table.size())
            .putInt(size)
            .putInt(offset)
            .putShort((short) 0)
            .array());
    return out.toByteArray();
  }

  private RawZip entry(String name, int method, byte[] packed, long size) {
    var offset = out.size();
    var bytes = name.getBytes(StandardCharsets.UTF_8);
    out.writeBytes(
        little(30)
            .putInt(0x04034b50)
            .putShort((short) 20)
            .putShort((short) flags)
            .putShort((short) method)
            .putInt(0)
            .putInt(0)
            .putInt(packed.length)
            .putInt((int) size)
            .putShort((short) bytes.length)
            .putShort((short) 0)
            .array());
    out.writeBytes(bytes);
    out.writeBytes(packed);
    table.add(row(name, method, packed.length, (int) size, offset));
    return this;
  }

  private byte[] row(String name, int method, int packed, int size, int offset) {
    var bytes = name.getBytes(StandardCharsets.UTF_8);
    return little(46 + bytes.length)
        .putInt(0x02014b50)
        .putShort((short) 20)
        .putShort((short) 20)
        .putShort((short) flags)
        .putShort((short) method)
        .putInt(0)
        .putInt(0)
        .putInt(packed)
        .putInt(size)
        .putShort((short) bytes.length)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) 0)
        .putInt(0)
        .putInt(offset)
        .put(bytes)
        .array();
  }

  /** Spaces, packed once and repeated, so that ten gigabytes take no time to make. */
  private static byte[] deflatedSpaces(int megabytes) {
    var packer = new Deflater(9, true);
    var spaces = new byte[MEGABYTE];
    Arrays.fill(spaces, (byte) ' ');
    packer.setInput(spaces);
    var block = new byte[16 * 1024];
    var length = packer.deflate(block, 0, block.length, Deflater.FULL_FLUSH);
    var all = new ByteArrayOutputStream();
    for (var i = 0; i < megabytes; i++) {
      all.write(block, 0, length);
    }
    all.writeBytes(new byte[] {3, 0});
    packer.end();
    return all.toByteArray();
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
