package org.evenhand.document.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.evenhand.document.api.DocumentId;
import org.evenhand.document.api.DocumentState;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.LegalRestriction;
import org.evenhand.document.api.Sensitivity;
import org.evenhand.document.samples.Referrals;
import org.evenhand.kernel.Problem;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceivingAFileTest {
  private static final TestDatabase DATABASE = Databases.fresh();
  private static final int MEGABYTE = 1 << 20;

  @TempDir private Path folder;
  private DocumentRoom room;

  @BeforeEach
  void furnish() {
    room = new DocumentRoom(DATABASE, folder);
  }

  @Test
  void keepsItInQuarantineUntilSomebodyHasLooked() {
    var document = room.received("letter.docx", Referrals.file("open-01.docx"));

    assertThat(document.state()).isEqualTo(DocumentState.QUARANTINED);
    assertThat(open(document.id())).isEmpty();
    assertThat(room.opened).isEmpty();
    assertThat(room.in(() -> room.reading().ofOriginal(document.id())).isDone()).isFalse();
  }

  @Test
  void letsPeopleOpenItOnceItIsSafe() throws IOException {
    var content = Referrals.file("open-01.docx");
    var document = room.takeIn("letter.docx", content).get(0);

    assertThat(document.state()).isEqualTo(DocumentState.SAFE);
    assertThat(document.type()).contains(FileType.DOCX);
    try (var bytes = open(document.id()).orElseThrow().content().open()) {
      assertThat(bytes.readAllBytes()).isEqualTo(content);
    }
    assertThat(room.opened).containsExactly("ines letter.docx");
  }

  @Test
  void showsNothingToThoseTheGateTurnsAway() {
    var document = room.takeIn("a.txt", "Hello".getBytes()).get(0);
    room.gateOpen = false;

    assertThat(open(document.id())).isEmpty();
  }

  @Test
  void readsItOnceAndKeepsWhatWasRead() {
    var document = room.takeIn("open-02.txt", Referrals.file("open-02.txt")).get(0);
    room.reader = org.evenhand.document.reading.Readers.broken();

    var text = room.in(() -> room.reading().ofOriginal(document.id())).value();

    assertThat(text.text()).isEqualTo(Referrals.texts().get("open-02"));
    assertThat(text.blocks()).isNotEmpty();
  }

  @Test
  void keepsEqualBytesOnceHoweverOftenTheyCome() {
    var content = "The same letter".getBytes();
    room.received("a.txt", content);
    var before = room.bytes();

    room.received("b.txt", content);

    assertThat(room.bytes()).isEqualTo(before).hasSize(1);
  }

  @Test
  void givesEveryFileThatCameWithAMessageADocumentOfItsOwn() {
    var taken = room.takeIn("nested.eml", Referrals.file("nested.eml"));

    assertThat(taken)
        .extracting(document -> document.title())
        .containsExactly("nested.eml", "forwarded.eml", "own note.txt", "letter.docx", "form.pdf");
    assertThat(taken).allMatch(document -> document.isSafe());
    assertThat(taken.get(1).partOf()).contains(taken.get(0).id());
    assertThat(taken.get(3).partOf()).contains(taken.get(1).id());
    assertThat(taken.get(0).findings()).contains(Finding.ATTACHMENTS);
    assertThat(room.inspect(taken.get(0).id())).as("looking again").isEqualTo(taken);
  }

  @Test
  void refusesOneBadFileOfAMessageAndKeepsTheRest() {
    var message =
        org.evenhand.document.samples.Messages.eml(
            "Evidence",
            "See attached.",
            new org.evenhand.document.samples.Messages.Attachment(
                "setup.exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 1}),
            new org.evenhand.document.samples.Messages.Attachment(
                "note.txt", "text/plain", "A note".getBytes()));

    assertThat(room.takeIn("mail.eml", message))
        .extracting(document -> document.state())
        .containsExactly(DocumentState.SAFE, DocumentState.REFUSED, DocumentState.SAFE);
  }

  @Test
  void givesItANameThatNoSystemMistakes() {
    var document =
        room.takeIn("../../etc/\u202Efdp.exe\u0000", Referrals.file("open-01.pdf")).get(0);

    assertThat(document.fileName()).isEqualTo("fdp.exe.pdf");
    assertThat(document.findings()).doesNotContain(Finding.NAME_CLAIMS_OTHER_TYPE);
  }

  @Test
  void refusesWhatIsTooLargeOrEmptyAndKeepsNothing() {
    room.settings = room.settings.upTo(1);

    var large = room.receive(DocumentRoom.reception("large.pdf"), new byte[MEGABYTE + 1]);
    var empty = room.receive(DocumentRoom.reception("empty.pdf"), new byte[0]);

    assertThat(large.problems())
        .containsExactly(Problem.at("file", "document.refused.TOO_LARGE", 1L));
    assertThat(empty.problems()).containsExactly(Problem.at("file", "document.refused.EMPTY"));
    assertThat(room.bytes()).isEmpty();
  }

  @Test
  void keepsNothingOfALargeFileThatIsCutOffOnTheWay() {
    var random = new Random(20261121);
    for (var trial = 0; trial < 4; trial++) {
      var cut = random.nextLong(200L * MEGABYTE);
      var stream = new Cut(cut);

      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(
              () ->
                  room.in(() -> room.receiving().receive(DocumentRoom.reception("a.pdf"), stream)));
      assertThat(room.bytes()).as("cut at " + cut).isEmpty();
    }
  }

  @Test
  void knowsVersionsSensitivityAndTheLawsLimits() {
    var reference = CaseFixture.aCase(room.unit, room.clock, CaseFixture.SOCIAL_WORK);
    var first = room.received("report.txt", "One".getBytes());
    var reception =
        DocumentRoom.reception("report 2.txt")
            .inCase(reference)
            .titled("Report, corrected")
            .with(Sensitivity.HEALTH, LegalRestriction.FAMILY_COURT)
            .replacing(first.id());

    var second = room.receive(reception, "Two".getBytes()).value();

    assertThat(second.version()).isEqualTo(2);
    assertThat(second.replaces()).contains(first.id());
    assertThat(second.title()).isEqualTo("Report, corrected");
    assertThat(second.sensitivity()).isEqualTo(Sensitivity.HEALTH);
    assertThat(second.isBlockedByLaw()).isTrue();
    assertThat(room.in(() -> room.listing().originals(reference)))
        .extracting(document -> document.id())
        .containsExactly(second.id());
  }

  private Optional<org.evenhand.document.api.OpenedDocument> open(DocumentId id) {
    return room.in(() -> room.opening().open(id, DocumentRoom.OFFICER));
  }

  /** A stream that breaks off after so many bytes. */
  private static final class Cut extends InputStream {
    private long left;

    Cut(long length) {
      left = length;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (left <= 0) {
        throw new IOException("the line went dead");
      }
      var step = (int) Math.min(length, left);
      left -= step;
      return step;
    }
  }
}
