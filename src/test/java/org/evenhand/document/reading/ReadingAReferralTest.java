package org.evenhand.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.document.api.DocumentText;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.TextBlock;
import org.evenhand.document.api.TextBlock.Kind;
import org.evenhand.document.samples.Messages;
import org.evenhand.document.samples.Messages.Attachment;
import org.evenhand.document.samples.OtherFiles;
import org.evenhand.document.samples.PdfFiles;
import org.evenhand.document.samples.Referrals;
import org.evenhand.document.samples.WordFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingAReferralTest {
  private final ReaderProcess reader = Readers.usual();

  static Stream<String> referrals() {
    return Referrals.texts().keySet().stream();
  }

  @AfterEach
  void leavesNothingBehind() {
    assertThat(Readers.leftBehind(reader)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("referrals")
  void readsPlainTextExactly(String id) {
    var reading = read(id + ".txt");

    assertThat(reading.type()).isEqualTo(FileType.TXT);
    assertThat(reading.text().text()).isEqualTo(Referrals.texts().get(id));
    assertThat(reading.text().findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("referrals")
  void readsTheSameWordsFromAWordFile(String id) {
    var reading = read(id + ".docx");

    assertThat(reading.type()).isEqualTo(FileType.DOCX);
    assertThat(words(reading.text().text())).isEqualTo(words(Referrals.texts().get(id)));
    assertThat(reading.text().fields()).containsEntry("creator", "Registry");
  }

  @ParameterizedTest
  @MethodSource("referrals")
  void readsTheSameWordsFromAPdfFileWithTheirPlaces(String id) {
    var reading = read(id + ".pdf");

    assertThat(reading.type()).isEqualTo(FileType.PDF);
    assertThat(words(reading.text().text())).isEqualTo(words(Referrals.texts().get(id)));
    assertThat(reading.text().blocks())
        .allSatisfy(block -> assertThat(block.place().page()).isEqualTo(1))
        .allSatisfy(block -> assertThat(block.place().box().width()).isPositive());
  }

  @ParameterizedTest
  @MethodSource("referrals")
  void readsTheSameWordsFromAMessage(String id) {
    var reading = read(id + ".eml");
    var text = reading.text();

    assertThat(reading.type()).isEqualTo(FileType.EML);
    assertThat(texts(text, Kind.MAIL_HEADER))
        .contains("From: Danielle Hope <dani.hope84@mail.example>", "Subject: A concern " + id);
    assertThat(words(text.text())).endsWith(words(Referrals.texts().get(id)));
  }

  @Test
  void keepsTheCellsOfAFormApart() {
    var cells =
        read("open-03.docx").text().blocks().stream()
            .filter(block -> block.kind() == Kind.TABLE_CELL)
            .toList();

    assertThat(cells).hasSize(24);
    assertThat(cells.get(3).place()).isEqualTo(TextBlock.Place.cell(1, 2, 2));
  }

  @Test
  void knowsWhatAMessageQuotes() {
    var text = read("open-02.txt").text();

    assertThat(texts(text, Kind.QUOTED)).anyMatch(quoted -> quoted.contains("why did Ryan"));
    assertThat(texts(text, Kind.PARAGRAPH)).noneMatch(own -> own.contains("why did Ryan"));
  }

  @Test
  void handsOutTheFilesThatCameWithAMessage() {
    var outer = Readers.read(reader, "nested.eml", Referrals.file("nested.eml"));

    assertThat(outer.reading().parts())
        .extracting(Reading.Part::name)
        .containsExactly("forwarded.eml", "own note.txt");
    assertThat(outer.reading().text().findings()).contains(Finding.ATTACHMENTS);

    var inner = Readers.read(reader, "forwarded.eml", outer.parts().get(0));
    assertThat(inner.reading().type()).isEqualTo(FileType.EML);
    assertThat(texts(inner.reading().text(), Kind.MAIL_HEADER)).contains("Subject: Łukasz Wójcik");
    assertThat(inner.reading().parts())
        .extracting(Reading.Part::name)
        .containsExactly("letter.docx", "form.pdf");
    assertThat(inner.parts().get(0)).startsWith('P', 'K');
    assertThat(Readers.read(reader, "form.pdf", inner.parts().get(1)).reading().type())
        .isEqualTo(FileType.PDF);
  }

  @Test
  void readsAMessageAsOutlookSavesIt() throws IOException {
    var file = new Attachment("zażółć.txt", "text/plain", "in the file".getBytes());
    var msg = Messages.msg("About Grace", "What I saw on 3 March.", file);

    var answer = Readers.read(reader, "mail.msg", msg);

    assertThat(answer.reading().type()).isEqualTo(FileType.MSG);
    assertThat(answer.reading().text().text())
        .contains("From: Danielle Hope", "Subject: About Grace", "What I saw on 3 March.");
    assertThat(answer.reading().parts())
        .extracting(Reading.Part::name)
        .containsExactly("zażółć.txt");
    assertThat(answer.parts().get(0)).isEqualTo("in the file".getBytes());
  }

  @Test
  void readsWhatAWordFileHidesAndSaysSo() throws IOException {
    var text = Readers.read(reader, "a.docx", WordFiles.withEverythingHidden()).reading().text();

    assertThat(text.findings())
        .contains(Finding.COMMENTS, Finding.TRACKED_CHANGES, Finding.HIDDEN_TEXT)
        .doesNotContain(Finding.REMOTE_CONTENT);
    assertThat(texts(text, Kind.PAGE_HEADER)).containsExactly("On the letterhead");
    assertThat(texts(text, Kind.PAGE_FOOTER)).containsExactly("At the foot");
    assertThat(texts(text, Kind.HEADING)).containsExactly("A heading");
    assertThat(texts(text, Kind.PARAGRAPH)).contains("She was present.", "Shown", "the page");
    assertThat(texts(text, Kind.DELETED)).containsExactly("not");
    assertThat(texts(text, Kind.HIDDEN)).containsExactly("never shown");
    assertThat(texts(text, Kind.COMMENT)).containsExactly("Is this about Grace?");
    assertThat(texts(text, Kind.LINK)).containsExactly("https://example.org/grace-okonkwo");
    assertThat(text.fields())
        .containsEntry("creator", "Helen Marsh")
        .containsEntry("lastModifiedBy", "Dele Akande")
        .containsEntry("Changed by", "Farah Siddiqui")
        .containsEntry("Comment by", "Sandra Pike");
  }

  @Test
  void readsWhatAPdfFileHidesAndSaysSo() throws IOException {
    var text = Readers.read(reader, "a.pdf", PdfFiles.withEverythingHidden()).reading().text();

    assertThat(text.findings())
        .contains(Finding.COMMENTS, Finding.HIDDEN_TEXT, Finding.ACTIVE_CONTENT);
    assertThat(texts(text, Kind.COMMENT)).containsExactly("Ask Helen Marsh");
    assertThat(text.text()).contains("Grace Okonkwo, unseen");
    assertThat(text.fields()).containsEntry("Author", "Helen Marsh");
  }

  @Test
  void saysWhenAPageIsOnlyAPicture() throws IOException {
    var text = Readers.read(reader, "scan.pdf", PdfFiles.scanned()).reading().text();

    assertThat(text.findings())
        .contains(Finding.PAGES_WITHOUT_TEXT, Finding.PICTURES, Finding.NO_TEXT);
  }

  @Test
  void readsAPageWithoutWhatItHidesOrRuns() {
    var text = Readers.read(reader, "a.html", OtherFiles.page()).reading().text();

    assertThat(texts(text, Kind.HEADING)).containsExactly("A concern");
    assertThat(texts(text, Kind.PARAGRAPH)).containsExactly("Grace did not visit.");
    assertThat(texts(text, Kind.HIDDEN)).containsExactly("not for your eyes");
    assertThat(text.text()).doesNotContain("alert");
    assertThat(text.findings())
        .contains(Finding.ACTIVE_CONTENT, Finding.HIDDEN_TEXT, Finding.REMOTE_CONTENT);
  }

  @Test
  void readsRichText() {
    var text = Readers.read(reader, "a.rtf", OtherFiles.rtf()).reading().text();

    assertThat(text.text()).contains("Grace did not visit.", "Łukasz did.");
  }

  @Test
  void readsAnOpenDocumentText() throws IOException {
    var text = Readers.read(reader, "a.odt", OtherFiles.odt()).reading().text();

    assertThat(texts(text, Kind.HEADING)).containsExactly("A concern");
    assertThat(texts(text, Kind.PARAGRAPH)).containsExactly("Grace did not visit.");
    assertThat(texts(text, Kind.COMMENT)).containsExactly("Is that so?");
    assertThat(texts(text, Kind.DELETED)).containsExactly("never");
    assertThat(texts(text, Kind.TABLE_CELL)).containsExactly("Name", "Grace");
    assertThat(text.fields()).containsEntry("initial-creator", "Helen Marsh");
  }

  @Test
  void readsEveryCellOfATable() {
    var csv = "name,\"said, in words\"\r\nGrace,\"she said \"\"no\"\"\"\r\n".getBytes();

    var reading = Readers.read(reader, "a.csv", csv).reading();

    assertThat(reading.type()).isEqualTo(FileType.CSV);
    assertThat(texts(reading.text(), Kind.TABLE_CELL))
        .containsExactly("name", "said, in words", "Grace", "she said \"no\"");
  }

  @Test
  void readsOldWindowsTextAndUtf16() {
    assertThat(Readers.read(reader, "a.txt", OtherFiles.windowsText()).reading().text().text())
        .isEqualTo("Siân’s café cost £5");
    assertThat(Readers.read(reader, "a.txt", OtherFiles.utf16Text()).reading().text().text())
        .isEqualTo("Łukasz");
  }

  @Test
  void readsThePlainFormOfAMessageAndSaysThatThereIsAnother() {
    var eml = Messages.emlInTwoForms("The plain words", "<p>The formatted words</p>");

    var text = Readers.read(reader, "a.eml", eml).reading().text();

    assertThat(text.text()).contains("The plain words").doesNotContain("formatted");
    assertThat(text.findings()).contains(Finding.OTHER_FORM_UNREAD);
  }

  private Reading read(String name) {
    return Readers.read(reader, name, Referrals.file(name)).reading();
  }

  private static List<String> texts(DocumentText text, Kind kind) {
    return text.blocks().stream().filter(block -> block.kind() == kind).map(text::textOf).toList();
  }

  private static String words(String text) {
    return text.replace("|", " ").replaceAll("\\s+", " ").strip();
  }
}
