package org.evenhand.document.reading.child;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.Refusal;

/**
 * A document that is a zip of parts: DOCX and ODT. Every part is unpacked once and thrown away, to
 * know that it is neither enormous nor an archive nor a program, before a reader sees any.
 */
final class PackedDocument {
  private static final int ENTRIES_TO_KNOW_TYPE = 20_000;
  private static final long SMALL = 50L * 1024 * 1024;
  private static final long XML = 100L * 1024 * 1024;
  private static final int RATIO = 100;
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final List<String> ARCHIVES =
      List.of("526172211a07", "377abcaf271c", "1f8b08", "425a68", "fd377a585a00", "28b52ffd");

  private final Path file;
  private final ReadingInProgress reading;
  private final long packed;
  private long unpacked;

  private PackedDocument(Path file, ReadingInProgress reading) throws IOException {
    this.file = file;
    this.reading = reading;
    this.packed = Files.size(file);
  }

  /** DOCX or ODT; refuses everything else that is packed. */
  static FileType typeOf(Path file) throws IOException {
    var names = PackedDirectory.of(file, ENTRIES_TO_KNOW_TYPE);
    try (var zip = open(file)) {
      if (zip.getEntry("[Content_Types].xml") != null) {
        var types = contentTypes(zip);
        if (types.values().stream().anyMatch(type -> type.contains("macroEnabled"))) {
          throw new Refused(Refusal.MACROS);
        }
        if (types.containsValue(WORD)) {
          return FileType.DOCX;
        }
        throw new Refused(Refusal.TYPE_NOT_ALLOWED);
      }
      var mimetype = zip.getEntry("mimetype");
      if (mimetype != null) {
        return openDocument(zip, mimetype);
      }
    }
    throw new Refused(names.isEmpty() ? Refusal.EMPTY : Refusal.ARCHIVE);
  }

  private static FileType openDocument(ZipFile zip, ZipEntry mimetype) throws IOException {
    try (var in = zip.getInputStream(mimetype)) {
      var type = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
      if (type.equals(FileType.ODT.mediaType())) {
        return FileType.ODT;
      }
      throw new Refused(Refusal.TYPE_NOT_ALLOWED);
    }
  }

  /** Checks every part and notes what the officer must know of them. */
  static void check(Path file, ReadingInProgress reading) throws IOException {
    new PackedDocument(file, reading).check();
  }

  static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException broken) {
      throw new Refused(Refusal.DAMAGED);
    }
  }

  /** Content type by part name (with leading slash), as an OOXML package declares them. */
  static Map<String, String> contentTypes(ZipFile zip) throws IOException {
    var entry = zip.getEntry("[Content_Types].xml");
    var types = new HashMap<String, String>();
    try (var raw = zip.getInputStream(entry);
        var in = new BufferedInputStream(new Bounded(raw, 4L * 1024 * 1024))) {
      var xml = SafeXml.reader(in);
      while (xml.hasNext()) {
        var event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw new Refused(Refusal.EXTERNAL_ENTITY);
        }
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Override")) {
          types.put(
              String.valueOf(xml.getAttributeValue(null, "PartName")),
              String.valueOf(xml.getAttributeValue(null, "ContentType")));
        } else if (event == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Default")) {
          types.put(
              "*." + xml.getAttributeValue(null, "Extension"),
              String.valueOf(xml.getAttributeValue(null, "ContentType")));
        }
      }
    } catch (XMLStreamException broken) {
      throw new Refused(Refusal.DAMAGED);
    }
    return types;
  }

  private void check() throws IOException {
    var limits = reading.limits();
    var entries = PackedDirectory.of(file, limits.entries());
    var declared = entries.stream().mapToLong(PackedDirectory.Entry::unpacked).sum();
    refuseIfTooFar(declared);
    try (var zip = open(file)) {
      for (var all = zip.entries(); all.hasMoreElements(); ) {
        var entry = all.nextElement();
        checkName(entry.getName());
        try (var in = new BufferedInputStream(new Counted(zip.getInputStream(entry)), 1 << 16)) {
          checkPart(entry.getName(), in);
        }
      }
    } catch (ZipException | java.io.EOFException broken) {
      throw new Refused(Refusal.DAMAGED);
    }
  }

  private void checkName(String name) throws Refused {
    var low = name.toLowerCase(Locale.ROOT);
    if (low.endsWith("vbaproject.bin")
        || low.endsWith("vbadata.xml")
        || low.startsWith("basic/")
        || low.startsWith("scripts/")) {
      throw new Refused(Refusal.MACROS);
    }
    if (low.contains("/media/") || low.startsWith("pictures/")) {
      reading.found(Finding.PICTURES);
    }
    if (low.contains("embeddings/") || low.contains("afchunk") || low.matches("object .*")) {
      reading.found(Finding.EMBEDDED_FILES);
    }
  }

  private void checkPart(String name, BufferedInputStream in) throws IOException {
    in.mark(1 << 10);
    var head = in.readNBytes(512);
    in.reset();
    var low = name.toLowerCase(Locale.ROOT);
    checkHead(low, head);
    if (low.endsWith(".xml")
        || low.endsWith(".rels")
        || low.endsWith(".rdf")
        || low.endsWith(".svg")
        || low.endsWith(".vml")) {
      checkXml(low, in);
    }
    in.transferTo(java.io.OutputStream.nullOutputStream());
  }

  private void checkXml(String name, BufferedInputStream in) throws IOException {
    if (name.equals("meta-inf/manifest.xml")) {
      in.mark(1 << 20);
      var manifest = new String(in.readNBytes((1 << 20) - 1), StandardCharsets.UTF_8);
      in.reset();
      if (manifest.contains("encryption-data")) {
        throw new Refused(Refusal.ENCRYPTED);
      }
    }
    SafeXml.check(new Unclosed(new Bounded(in, XML)), reading.limits().depth());
  }

  private void checkHead(String name, byte[] head) throws Refused {
    var hex = java.util.HexFormat.of().formatHex(head);
    var packedPicture = name.endsWith(".emz") || name.endsWith(".wmz");
    if (!packedPicture && ARCHIVES.stream().anyMatch(hex::startsWith)
        || head.length > 262
            && new String(head, 257, 5, StandardCharsets.US_ASCII).equals("ustar")) {
      throw new Refused(Refusal.ARCHIVE_INSIDE);
    }
    if (hex.startsWith("504b0304")) {
      var first = new String(head, StandardCharsets.ISO_8859_1);
      if (first.startsWith("[Content_Types]", 30)
          || first.startsWith("_rels/", 30)
          || first.startsWith("docProps/", 30)
          || first.startsWith("mimetype", 30)) {
        reading.found(Finding.EMBEDDED_FILES);
      } else {
        throw new Refused(Refusal.ARCHIVE_INSIDE);
      }
    }
    if (hex.startsWith("d0cf11e0a1b11ae1")) {
      reading.found(Finding.EMBEDDED_FILES);
    }
    if (hex.startsWith("4d5a") || hex.startsWith("7f454c46")) {
      throw new Refused(Refusal.MACROS);
    }
  }

  private void refuseIfTooFar(long bytes) throws Refused {
    if (bytes > reading.limits().expandedBytes() || bytes > SMALL && bytes / RATIO > packed) {
      throw new Refused(Refusal.EXPANDS_TOO_FAR);
    }
  }

  /** Counts what has been unpacked of all parts together, whatever the table of contents says. */
  private final class Counted extends java.io.FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var got = super.read(buffer, offset, length);
      unpacked += Math.max(0, got);
      refuseIfTooFar(unpacked);
      return got;
    }
  }

  /** For parsers that close what they did not open. */
  private static final class Unclosed extends java.io.FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }

  /** No more than so many bytes of a part. */
  private static final class Bounded extends java.io.FilterInputStream {
    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var got = super.read(buffer, offset, length);
      left -= Math.max(0, got);
      if (left < 0) {
        throw new Refused(Refusal.EXPANDS_TOO_FAR);
      }
      return got;
    }
  }
}
