package org.evenhand.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evenhand.document.api.DocumentText;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.TextBlock.Kind;
import org.evenhand.document.samples.FullFiles;
import org.evenhand.document.samples.Messages;
import org.evenhand.document.samples.Messages.Attachment;
import org.evenhand.document.samples.Pictures;
import org.evenhand.document.samples.WordFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Besides its text a file holds headers, notes, comments, changes, hidden words and pictures.
 * Nothing of it may be lost to whoever has to make it anonymous, and what is not read is said.
 */
class ReadingAllThatAFileHoldsTest {
  private static final ReaderProcess READER = Readers.usual();

  @AfterEach
  void leavesNothingBehind() {
    assertThat(Readers.leftBehind(READER)).isEmpty();
  }

  @Test
  void ofARichText() {
    var text = read("a.rtf", FullFiles.rtf()).text();
    assertThat(text.text())
        .contains("Grace did not visit.", "On the letterhead", "At the foot", "As the log shows.")
        .contains("the page", "https://example.org/grace", "Okonkwo");
    assertThat(text.text())
        .contains(
            "Is this about Grace?", "Sandra Pike", "never shown", "She was not present today");
    assertThat(texts(text, Kind.LINK)).containsExactly("https://example.org/grace");
    assertThat(text.findings())
        .contains(Finding.COMMENTS, Finding.TRACKED_CHANGES, Finding.HIDDEN_TEXT, Finding.PICTURES);
    assertThat(text.fields().values()).anyMatch(value -> value.contains("Helen Marsh"));
  }

  @Test
  void ofAnOpenDocumentText() throws IOException {
    var text = read("a.odt", FullFiles.odt()).text();
    assertThat(texts(text, Kind.PAGE_HEADER)).containsExactly("On the letterhead");
    assertThat(texts(text, Kind.PAGE_FOOTER)).containsExactly("At the foot");
    assertThat(texts(text, Kind.NOTE)).containsExactly("As the log shows.");
    assertThat(texts(text, Kind.HIDDEN))
        .containsExactlyInAnyOrder("never shown", "not seen", "A section away");
    assertThat(texts(text, Kind.PICTURE_TEXT)).containsExactly("Grace at her desk");
    assertThat(texts(text, Kind.LINK)).containsExactly("https://example.org/grace");
    assertThat(text.findings()).contains(Finding.HIDDEN_TEXT, Finding.PICTURES);
  }

  @Test
  void ofAWordFile() throws IOException {
    var text = read("a.docx", FullFiles.docx()).text();
    assertThat(texts(text, Kind.NOTE)).anyMatch(note -> note.contains("As the log shows."));
    assertThat(texts(text, Kind.PARAGRAPH)).contains("Added since.");
    assertThat(text.findings()).contains(Finding.TRACKED_CHANGES, Finding.PICTURES);
    assertThat(text.fields())
        .containsEntry("Changed by", "Farah Siddiqui")
        .containsEntry("Client", "Okonkwo");
  }

  @Test
  void ofAPage() {
    var text = read("a.html", FullFiles.page()).text();
    assertThat(texts(text, Kind.COMMENT)).containsExactly("Ask Sandra Pike about Grace");
    assertThat(texts(text, Kind.HIDDEN)).containsExactly("never shown");
    assertThat(texts(text, Kind.DELETED)).containsExactly("not");
    assertThat(texts(text, Kind.TABLE_CELL)).containsExactly("Name", "Okonkwo");
    assertThat(texts(text, Kind.PICTURE_TEXT)).containsExactly("Grace at her desk");
    assertThat(text.findings())
        .contains(Finding.COMMENTS, Finding.HIDDEN_TEXT, Finding.PICTURES, Finding.TRACKED_CHANGES);
    assertThat(text.fields()).containsEntry("author", "Helen Marsh");
  }

  @Test
  void ofAPdf() throws IOException {
    var text = read("a.pdf", FullFiles.pdf()).text();
    assertThat(text.text()).contains("Grace did not visit.");
    assertThat(texts(text, Kind.FORM_FIELD)).anyMatch(field -> field.contains("Okonkwo"));
    assertThat(text.findings()).contains(Finding.PICTURES);
    assertThat(text.fields()).containsEntry("Subject", "Okonkwo");
    assertThat(text.fields().toString() + text.text()).contains("About Grace Okonkwo");
  }

  @Test
  void ofAMessageWithAPictureAndALetter() throws IOException {
    var picture = new Attachment("grace.png", "image/png", Pictures.png(4, 4));
    var letter =
        new Attachment("letter.docx", "application/octet-stream", WordFiles.withEverythingHidden());
    var eml = Messages.eml("About Grace", "See the letter.", picture, letter);
    var outer = Readers.read(READER, "a.eml", eml);
    assertThat(outer.reading().parts())
        .extracting(Reading.Part::name)
        .containsExactly("grace.png", "letter.docx");
    var image = Readers.read(READER, "grace.png", outer.parts().get(0)).reading().text();
    assertThat(image.findings()).contains(Finding.NO_TEXT);
    var inner = Readers.read(READER, "letter.docx", outer.parts().get(1)).reading().text();
    assertThat(texts(inner, Kind.COMMENT)).containsExactly("Is this about Grace?");
  }

  @Test
  void ofAMessageThatIsOnlyFormatted() {
    var eml =
        String.join(
            "\r\n",
            "From: Helen Marsh <helen@example.org>",
            "Subject: About Grace",
            "MIME-Version: 1.0",
            "Content-Type: text/html; charset=utf-8",
            "",
            "<!--[if mso]>for a program<![endif]--><p>She did not visit.</p>",
            "<p style='display:none'>never shown</p><img src='cid:1' alt='Her desk'>");
    var text = read("a.eml", eml.getBytes(StandardCharsets.UTF_8)).text();
    assertThat(texts(text, Kind.PARAGRAPH)).containsExactly("She did not visit.");
    assertThat(texts(text, Kind.HIDDEN)).containsExactly("never shown");
    assertThat(texts(text, Kind.PICTURE_TEXT)).containsExactly("Her desk");
    assertThat(texts(text, Kind.COMMENT)).isEmpty();
    assertThat(text.findings()).contains(Finding.HIDDEN_TEXT, Finding.PICTURES);
  }

  @Test
  void ofAMessageWithinAMessageOfOutlooksWhateverItsForm() throws IOException {
    var page = "<p>She did not <b>visit</b>.</p>";
    var outer = Messages.msgAroundAPage("Fwd: About Grace", "About Grace", page);
    var answer = Readers.read(READER, "a.msg", outer);
    var parts =
        answer.parts().stream().map(part -> new String(part, StandardCharsets.UTF_8)).toList();
    assertThat(String.join("\n", parts)).contains("Subject: About Grace", "She did not", "visit");
  }

  private static Reading read(String name, byte[] content) {
    return Readers.read(READER, name, content).reading();
  }

  private static List<String> texts(DocumentText text, Kind kind) {
    return text.blocks().stream().filter(block -> block.kind() == kind).map(text::textOf).toList();
  }
}
