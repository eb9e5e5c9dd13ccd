package org.evenhand.document.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenhand.document.api.FileType;
import org.evenhand.document.samples.Messages.Attachment;

/** Makes the files of {@code src/test/resources/referrals} from the four texts. */
public final class ReferralSamples {
  private static final Path FOLDER = Path.of("src/test/resources/referrals");

  private ReferralSamples() {}

  public static void main(String[] arguments) throws IOException {
    for (var referral : Referrals.texts().entrySet()) {
      var id = referral.getKey();
      var text = referral.getValue();
      write(id + ".txt", text.getBytes(StandardCharsets.UTF_8));
      write(id + ".docx", WordFiles.of(text));
      write(id + ".pdf", PdfFiles.of(text));
      write(id + ".eml", Messages.eml("A concern " + id, text));
    }
    write("nested.eml", nested());
  }

  /** A message that forwards a message that came with a letter and a form. */
  private static byte[] nested() throws IOException {
    var texts = Referrals.texts();
    var inner =
        Messages.eml(
            "Łukasz Wójcik",
            texts.get("open-02"),
            new Attachment(
                "letter.docx", FileType.DOCX.mediaType(), WordFiles.of(texts.get("open-01"))),
            new Attachment(
                "form.pdf", FileType.PDF.mediaType(), PdfFiles.of(texts.get("open-03"))));
    return Messages.eml(
        "Fwd: Łukasz Wójcik",
        "I forward what was sent to me, and my own note.",
        new Attachment("forwarded.eml", "message/rfc822", inner),
        new Attachment(
            "own note.txt", "text/plain", texts.get("open-04").getBytes(StandardCharsets.UTF_8)));
  }

  private static void write(String name, byte[] content) throws IOException {
    Files.write(FOLDER.resolve(name), content);
  }
}
