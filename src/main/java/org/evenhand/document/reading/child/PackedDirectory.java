package org.evenhand.document.reading.child;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.evenhand.document.api.Refusal;

/**
 * The table of contents of a packed document (zip), read strictly before anything is unpacked: one
 * reading of the file only, parts that do not share bytes, no names that climb, nothing before the
 * first part and nothing after the table.
 */
final class PackedDirectory {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final long NOT_HERE = 0xffffffffL;

  /** One part, as the table describes it. */
  record Entry(String name, long packed, long unpacked, long offset) {}

  private PackedDirectory() {}

  /** Whether the last bytes of a file are the end of an archive's table of contents. */
  static boolean endsAnArchive(FileBytes bytes) {
    var tail = ByteBuffer.wrap(bytes.tail()).order(ByteOrder.LITTLE_ENDIAN);
    var tailStart = bytes.size() - bytes.tail().length;
    for (var at = tail.capacity() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        var table = tail.getInt(at + 12) & NOT_HERE;
        var count = tail.getShort(at + 10) & 0xffff;
        var begins = tailStart + at - table;
        var inTail = begins - tailStart;
        var entryThere =
            inTail >= 0 && inTail + 4 <= tail.capacity() && tail.getInt((int) inTail) == ENTRY;
        if (count == 0 || entryThere || inTail < 0 && begins >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  static List<Entry> of(Path file, int mostEntries) throws IOException {
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      var end = end(in);
      var count = end.getShort(10) & 0xffff;
      var length = end.getInt(12) & NOT_HERE;
      var offset = end.getInt(16) & NOT_HERE;
      if (count > mostEntries || count == 0xffff) {
        throw new Refused(Refusal.TOO_MANY_PARTS);
      }
      if (offset + length != in.length() - END_LENGTH - (end.getShort(20) & 0xffff)
          || length > (long) count * (ENTRY_LENGTH + 3 * 0xffffL)) {
        throw new Refused(Refusal.TWO_TYPES_AT_ONCE);
      }
      var entries = entries(read(in, offset, length), count);
      check(in, entries, offset);
      return entries;
    }
  }

  private static ByteBuffer end(RandomAccessFile in) throws IOException {
    var window = Math.min(in.length(), END_LENGTH + 0xffff);
    var tail = read(in, in.length() - window, window);
    for (var at = (int) window - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        var end = tail.slice(at, (int) window - at).order(ByteOrder.LITTLE_ENDIAN);
        if ((end.getShort(20) & 0xffff) == end.capacity() - END_LENGTH) {
          return end;
        }
      }
    }
    throw new Refused(Refusal.DAMAGED);
  }

  private static List<Entry> entries(ByteBuffer table, int count) throws Refused {
    var entries = new ArrayList<Entry>();
    var at = 0;
    for (var i = 0; i < count; i++) {
      if (at + ENTRY_LENGTH > table.capacity() || table.getInt(at) != ENTRY) {
        throw new Refused(Refusal.DAMAGED);
      }
      var nameLength = table.getShort(at + 28) & 0xffff;
      var next =
          at
              + ENTRY_LENGTH
              + nameLength
              + (table.getShort(at + 30) & 0xffff)
              + (table.getShort(at + 32) & 0xffff);
      if (next > table.capacity()) {
        throw new Refused(Refusal.DAMAGED);
      }
      if ((table.getShort(at + 8) & 1) != 0) {
        throw new Refused(Refusal.ENCRYPTED);
      }
      var name = new byte[nameLength];
      table.get(at + ENTRY_LENGTH, name);
      entries.add(
          new Entry(
              new String(name, StandardCharsets.UTF_8),
              table.getInt(at + 20) & NOT_HERE,
              table.getInt(at + 24) & NOT_HERE,
              table.getInt(at + 42) & NOT_HERE));
      at = next;
    }
    return entries;
  }

  private static void check(RandomAccessFile in, List<Entry> entries, long tableOffset)
      throws IOException {
    var names = new HashSet<String>();
    var free = 0L;
    var inOrder = entries.stream().sorted(Comparator.comparingLong(Entry::offset)).toList();
    for (var entry : inOrder) {
      if (!names.add(entry.name()) || climbs(entry.name())) {
        throw new Refused(Refusal.DAMAGED);
      }
      if (entry.offset() < free) {
        throw new Refused(Refusal.EXPANDS_TOO_FAR);
      }
      if (free == 0 && entry.offset() != 0) {
        throw new Refused(Refusal.TWO_TYPES_AT_ONCE);
      }
      var local = read(in, entry.offset(), LOCAL_LENGTH);
      var header = (local.getShort(26) & 0xffff) + (local.getShort(28) & 0xffff);
      free = entry.offset() + LOCAL_LENGTH + header + entry.packed();
      if (local.getInt(0) != LOCAL || free > tableOffset) {
        throw new Refused(Refusal.DAMAGED);
      }
    }
  }

  private static boolean climbs(String name) {
    return name.startsWith("/")
        || name.contains("\\")
        || name.contains("\0")
        || name.equals("..")
        || name.startsWith("../")
        || name.contains("/../");
  }

  private static ByteBuffer read(RandomAccessFile in, long offset, long length) throws IOException {
    if (offset < 0 || length < 0 || offset + length > in.length() || length > 64 * 1024 * 1024) {
      throw new Refused(Refusal.DAMAGED);
    }
    var bytes = new byte[(int) length];
    in.seek(offset);
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
