package org.evenhand.fairness.anonymisation.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.evenhand.document.api.FileType;
import org.evenhand.fairness.anonymisation.api.ReleasedPart;
import org.evenhand.fairness.anonymisation.release.render.FileText;
import org.evenhand.fairness.anonymisation.release.render.HtmlWriter;
import org.evenhand.fairness.anonymisation.release.render.PdfWriter;
import org.evenhand.kernel.FileNumber;

/**
 * A released file as it is handed out: a new document, made of the replaced texts and the neutral
 * number and of nothing else. The same texts are the same bytes.
 */
public record ReleasedCopy(String fileName, FileType type, byte[] bytes) {

  /** The neutral title of every copy. */
  public static String titleOf(FileNumber number) {
    return "File " + number;
  }

  /** The file as a page and as a PDF. */
  public static List<ReleasedCopy> of(FileNumber number, List<ReleasedPart> parts) {
    var file = new FileText(titleOf(number), parts);
    var page = HtmlWriter.write(file).getBytes(StandardCharsets.UTF_8);
    return List.of(
        new ReleasedCopy(nameOf(number, FileType.HTML), FileType.HTML, page),
        new ReleasedCopy(nameOf(number, FileType.PDF), FileType.PDF, PdfWriter.write(file)));
  }

  /** The SHA-256 of its bytes, in hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String nameOf(FileNumber number, FileType type) {
    return titleOf(number) + "." + type.extension();
  }
}
