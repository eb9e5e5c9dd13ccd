package org.evenhand.document.samples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.evenhand.document.samples.Messages.Attachment;

/** A collection of files that mean harm, or would do some, by name. */
public final class HostileFiles {
  /** The harmless file by which scanners show that they work (eicar.org). */
  public static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private static final String SCRIPT = "<script>alert(1)</script>";

  private HostileFiles() {}

  /** Files that must be refused, and with which reason. */
  public static Map<String, Sample> refused() throws IOException {
    var all = new LinkedHashMap<String, Sample>();
    packed(all);
    inTwoKinds(all);
    ofOtherKinds(all);
    broken(all);
    return all;
  }

  /**
   * One file.
   *
   * @param reason why it is refused; several where the parser may see one or the other first
   */
  public record Sample(byte[] content, String... reason) {
    @Override
    public String toString() {
      return String.join(" or ", reason);
    }
  }

  private static void packed(Map<String, Sample> all) throws IOException {
    all.put(
        "ten gigabytes that claim to be a kilobyte.docx",
        new Sample(
            HostileWord.plain().spaces("word/big.xml", 10_240, 1_000).end(), "EXPANDS_TOO_FAR"));
    all.put(
        "three gigabytes that say so.docx",
        new Sample(
            HostileWord.plain().spaces("word/big.bin", 3_000, 3_000L << 20).end(),
            "EXPANDS_TOO_FAR"));
    all.put(
        "one gigabyte in an open document.odt",
        new Sample(
            new RawZip()
                .stored("mimetype", "application/vnd.oasis.opendocument.text")
                .spaces("content.xml", 1_000, 500)
                .end(),
            "EXPANDS_TOO_FAR"));
    var sharing = HostileWord.plain().spaces("word/a", 40, 40 << 20);
    for (var i = 0; i < 200; i++) {
      sharing.sharing("word/b" + i);
    }
    all.put("parts that share their bytes.docx", new Sample(sharing.end(), "EXPANDS_TOO_FAR"));
    all.put("a hundred thousand parts.docx", new Sample(manyParts(100_000), "TOO_MANY_PARTS"));
    all.put("ten thousand parts.docx", new Sample(manyParts(10_000), "TOO_MANY_PARTS"));
    var zip = new RawZip().stored("a.txt", "a").end();
    all.put("an archive.docx", new Sample(zip, "ARCHIVE"));
    all.put("an empty archive.docx", new Sample(new RawZip().end(), "ARCHIVE"));
    all.put(
        "an archive of archives.zip",
        new Sample(new RawZip().stored("b.zip", zip).end(), "ARCHIVE"));
    all.put("an archive inside.docx", inside("word/embeddings/a.zip", zip, "ARCHIVE_INSIDE"));
    all.put("a rar inside.docx", inside("word/x.bin", hex("526172211a0700"), "ARCHIVE_INSIDE"));
    all.put("a gzip inside.docx", inside("word/x.xml", hex("1f8b0800"), "ARCHIVE_INSIDE"));
    all.put("a program inside.docx", inside("word/x.bin", "MZ ".getBytes(), "MACROS"));
    all.put("a climbing name.docx", inside("../../etc/cron.d/x", new byte[1], "DAMAGED"));
    all.put("a name from the root.docx", inside("/etc/passwd", new byte[1], "DAMAGED"));
    all.put("a name for windows.docx", inside("..\\x", new byte[1], "DAMAGED"));
    all.put("a part that comes twice.docx", inside("word/document.xml", new byte[1], "DAMAGED"));
    all.put(
        "encrypted parts.docx",
        new Sample(new RawZip().encrypted().stored("[Content_Types].xml", "x").end(), "ENCRYPTED"));
    all.put("macros.docm", new Sample(HostileWord.withMacros(), "MACROS"));
    all.put("macros that are not said.docx", new Sample(HostileWord.withMacrosUnsaid(), "MACROS"));
    all.put("a spreadsheet.xlsx", new Sample(HostileWord.spreadsheet(), "TYPE_NOT_ALLOWED"));
    all.put("deep elements.docx", new Sample(HostileWord.nested(5_000), "TOO_DEEP"));
    all.put("a billion laughs.docx", new Sample(HostileWord.laughing(), "EXTERNAL_ENTITY"));
    all.put("basic macros.odt", new Sample(openDocument("Basic/Standard/Module1.xml"), "MACROS"));
    all.put(
        "an encrypted text.odt",
        new Sample(
            new RawZip()
                .stored("mimetype", "application/vnd.oasis.opendocument.text")
                .stored("META-INF/manifest.xml", "<m><encryption-data/></m>")
                .end(),
            "ENCRYPTED"));
  }

  private static void inTwoKinds(Map<String, Sample> all) throws IOException {
    var pdf = PdfFiles.of("Harmless");
    var zip = new RawZip().stored("a.txt", "a").end();
    var two = "TWO_TYPES_AT_ONCE";
    all.put("pdf and zip.pdf", new Sample(joined(pdf, zip), two));
    all.put("pdf and page.pdf", new Sample(joined(pdf, "<html>".getBytes()), two));
    all.put(
        "page within the head of a pdf.pdf",
        new Sample(
            new String(pdf, ISO_8859_1)
                .replaceFirst("\n", "\n" + SCRIPT + "\n")
                .getBytes(ISO_8859_1),
            two));
    all.put(
        "text and pdf.txt", new Sample(joined("Hello\n".getBytes(), pdf), two, "TYPE_NOT_ALLOWED"));
    all.put(
        "text and zip.txt", new Sample(joined("Hello\n".getBytes(), zip), two, "TYPE_NOT_ALLOWED"));
    all.put("word and pdf.docx", new Sample(wordWithPdf(), two));
    all.put(
        "something before word.docx",
        new Sample(joined(hex("504b030414"), HostileWord.plain().end()), two, "DAMAGED"));
    all.put(
        "something after word.docx",
        new Sample(joined(HostileWord.plain().end(), new byte[9]), "DAMAGED", two));
    all.put("picture and zip.jpg", new Sample(joined(Pictures.jpeg(), zip), two));
    all.put("picture and page.png", new Sample(joined(Pictures.png(2, 2), SCRIPT.getBytes()), two));
    all.put("picture and program.jpg", new Sample(joined(Pictures.jpeg(), "MZ".getBytes()), two));
    all.put("rich text and zip.rtf", new Sample(joined(OtherFiles.rtf(), zip), two));
    all.put(
        "page and zip.html", new Sample(joined(OtherFiles.page(), zip), two, "TYPE_NOT_ALLOWED"));
  }

  private static void ofOtherKinds(Map<String, Sample> all) throws IOException {
    var not = "TYPE_NOT_ALLOWED";
    all.put("a windows program.pdf", new Sample(joined("MZ".getBytes(), new byte[100]), not));
    all.put("a linux program.txt", new Sample(hex("7f454c46020101000000000000000000"), not));
    all.put("a java class.png", new Sample(hex("cafebabe00000034"), not));
    all.put(
        "gif and script.gif",
        new Sample(joined("GIF89a".getBytes(), hex("0100010080"), SCRIPT.getBytes()), not));
    all.put("a tiff.jpg", new Sample(hex("49492a0008000000"), not));
    all.put("a film.pdf", new Sample(hex("000000206674797069736f6d"), not));
    all.put("a database.csv", new Sample(joined("SQLite format 3".getBytes(), new byte[20]), not));
    all.put("a shortcut.txt", new Sample(hex("4c0000000114020000000000c000000000000046"), not));
    all.put("a drawing.svg", new Sample("<svg onload=\"alert(1)\"/>".getBytes(), not));
    all.put("some xml.xml", new Sample("<?xml version=\"1.0\"?><a/>".getBytes(), not));
    all.put("nothing but zeros.txt", new Sample(new byte[100], not));
    all.put("noise.pdf", new Sample(noise(), not));
    all.put("an old word file.doc", new Sample(compound("WordDocument"), not));
    all.put("an encrypted word file.docx", new Sample(compound("EncryptedPackage"), "ENCRYPTED"));
    for (var archive :
        Map.of(
                "rar",
                "526172211a0700",
                "7z",
                "377abcaf271c",
                "gz",
                "1f8b0800",
                "bz2",
                "425a683931",
                "xz",
                "fd377a585a00",
                "zst",
                "28b52ffd",
                "cab",
                "4d53434600")
            .entrySet()) {
      all.put("an archive." + archive.getKey(), new Sample(hex(archive.getValue()), "ARCHIVE"));
    }
    var tar = new byte[1_024];
    System.arraycopy("ustar".getBytes(), 0, tar, 257, 5);
    all.put("an archive.tar", new Sample(tar, "ARCHIVE"));
  }

  private static void broken(Map<String, Sample> all) throws IOException {
    var pdf = PdfFiles.of("Harmless");
    all.put("nothing.txt", new Sample(new byte[0], "EMPTY"));
    all.put("half a form.pdf", new Sample("%PDF-1.7\n%%EOF".getBytes(), "DAMAGED"));
    all.put(
        "a dynamic form.pdf",
        new Sample(PdfFiles.withDynamicForm("file:///etc/hostname"), "DYNAMIC_FORM"));
    all.put("with a password.pdf", new Sample(PdfFiles.withPassword(), "ENCRYPTED"));
    all.put("deep arrays.pdf", new Sample(PdfFiles.nested(3_000), "TOO_DEEP", "DAMAGED"));
    all.put("endless arrays.pdf", new Sample(endlessArrays(pdf), "TOO_DEEP", "DAMAGED"));
    all.put("half a picture.png", new Sample(Arrays.copyOf(Pictures.png(9, 9), 40), "DAMAGED"));
    all.put("half a picture.jpg", new Sample(Arrays.copyOf(Pictures.jpeg(), 150), "DAMAGED"));
    all.put(
        "a picture of a billion points.png",
        new Sample(Pictures.pngThatClaims(40_000, 40_000), "EXPANDS_TOO_FAR"));
    all.put(
        "half a word file.docx",
        new Sample(Arrays.copyOf(HostileWord.plain().end(), 300), "DAMAGED"));
    all.put(
        "a word file of garbage.docx", inside("word/settings.xml", "<a><b>".getBytes(), "DAMAGED"));
    all.put("deep parts.eml", new Sample(Messages.nested(60), "TOO_DEEP"));
    all.put("deep elements.html", new Sample(deepPage(), "TOO_DEEP"));
    all.put(
        "an archive as a message.msg", new Sample(Arrays.copyOf(compound("x"), 600), "DAMAGED"));
  }

  /** A message with so many files. */
  public static byte[] manyAttachments(int count) {
    var files = new Attachment[count];
    Arrays.setAll(files, i -> new Attachment(i + ".txt", "text/plain", ("file " + i).getBytes()));
    return Messages.eml("Many", "See attached.", files);
  }

  /** A page that draws a form a thousand times, which draws another a thousand times, and so on. */
  public static byte[] pdfOfLoops() {
    var forms = new StringBuilder();
    for (var i = 0; i < 8; i++) {
      var draws = ("/F" + (i + 1) + " Do ").repeat(1_000);
      forms
          .append(10 + i)
          .append(" 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F")
          .append(i + 1)
          .append(" ")
          .append(11 + i)
          .append(" 0 R>>>>/Length ")
          .append(draws.length())
          .append(">>stream\n")
          .append(draws)
          .append("\nendstream endobj\n");
    }
    forms.append(
        "18 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 1>>stream\n \nendstream endobj\n");
    return pdf("/F0 Do".getBytes(ISO_8859_1), forms.toString());
  }

  private static byte[] pdf(byte[] drawing, String more) {
    var text = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    text.append("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n");
    text.append("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R");
    text.append("/Resources<</XObject<</F0 10 0 R>>>>>>endobj\n").append(more);
    text.append("4 0 obj<</Length ").append(drawing.length).append(">>stream\n");
    return joined(
        text.toString().getBytes(ISO_8859_1),
        drawing,
        "\nendstream endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF".getBytes());
  }

  private static Sample inside(String name, byte[] content, String reason) {
    return new Sample(HostileWord.plain().stored(name, content).end(), reason);
  }

  private static byte[] manyParts(int count) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.setLevel(0);
      for (var part : HostileWord.plainParts().entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
      for (var i = 0; i < count; i++) {
        zip.putNextEntry(new ZipEntry("word/" + i));
      }
    }
    return out.toByteArray();
  }

  private static byte[] openDocument(String extraPart) {
    return new RawZip()
        .stored("mimetype", "application/vnd.oasis.opendocument.text")
        .stored("content.xml", "<a/>")
        .stored(extraPart, "<a/>")
        .end();
  }

  private static byte[] wordWithPdf() {
    return new RawZip()
        .stored("a", "%PDF-1.4\n%%EOF")
        .stored("[Content_Types].xml", HostileWord.plainParts().get("[Content_Types].xml"))
        .stored("word/document.xml", HostileWord.plainParts().get("word/document.xml"))
        .end();
  }

  private static byte[] endlessArrays(byte[] pdf) {
    var text = new String(pdf, ISO_8859_1);
    return text.replaceFirst("/Type /Catalog", "/Type /Catalog /X " + "[".repeat(200_000))
        .getBytes(ISO_8859_1);
  }

  private static byte[] deepPage() {
    return ("<!DOCTYPE html><html><body>" + "<div>".repeat(400) + "x</body></html>").getBytes();
  }

  private static byte[] compound(String entry) throws IOException {
    try (var files = new POIFSFileSystem();
        var out = new ByteArrayOutputStream()) {
      files.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), entry);
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] noise() {
    var bytes = new byte[5_000];
    new java.util.Random(7).nextBytes(bytes);
    return bytes;
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  static byte[] joined(byte[]... pieces) {
    var out = new ByteArrayOutputStream();
    Arrays.stream(pieces).forEach(out::writeBytes);
    return out.toByteArray();
  }
}
