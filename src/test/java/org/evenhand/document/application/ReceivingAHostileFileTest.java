package org.evenhand.document.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.evenhand.document.api.DocumentState;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.api.Refusal;
import org.evenhand.document.reading.Isolation;
import org.evenhand.document.reading.Readers;
import org.evenhand.document.reading.ReadingLimits;
import org.evenhand.document.samples.HostileFiles;
import org.evenhand.document.samples.HostileWord;
import org.evenhand.document.samples.Listener;
import org.evenhand.document.samples.PdfFiles;
import org.evenhand.document.scanning.StubClamd;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Through the real doors and the real process; the whole collection is read without them. */
class ReceivingAHostileFileTest {
  private static final TestDatabase DATABASE = Databases.fresh();

  @TempDir private Path folder;
  private DocumentRoom room;

  @BeforeEach
  void furnish() {
    room = new DocumentRoom(DATABASE, folder);
  }

  @AfterEach
  void leavesNothingBehind() {
    assertThat(Readers.leftBehind(room.reader)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ten gigabytes that claim to be a kilobyte.docx",
        "macros.docm",
        "pdf and zip.pdf",
        "a dynamic form.pdf",
        "a windows program.pdf"
      })
  void isRefusedAndNeverOpened(String name) throws IOException {
    var sample = HostileFiles.refused().get(name);
    var begin = System.nanoTime();

    var document = takeIn(name, sample.content());

    assertThat(document.state()).isEqualTo(DocumentState.REFUSED);
    assertThat(document.refusal().orElseThrow().name()).isIn((Object[]) sample.reason());
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    assertThat(room.in(() -> room.opening().open(document.id(), DocumentRoom.OFFICER))).isEmpty();
    assertThat(room.in(() -> room.reading().ofOriginal(document.id())).isDone()).isFalse();
  }

  @Test
  void makesNoCallToAnybodyEvenWhereTheSystemWouldLetIt() throws IOException {
    room.reader = Readers.with(Isolation.LIMITS_ONLY, ReadingLimits.USUAL);
    var canary = Files.writeString(folder.resolve("canary"), "CANARY-7261");
    try (var listener = new Listener()) {
      for (var file : fetching(listener.address()).entrySet()) {
        takeIn(file.getKey(), file.getValue());
      }
      for (var name : List.of("entity.docx", "form.pdf", "page.html")) {
        var file = fetching(canary.toUri().toString()).get(name);
        assertThat(text(takeIn(name, file))).as(name).doesNotContain("CANARY-7261");
      }
      assertThat(listener.calls()).isZero();
    }
    Files.delete(canary);
  }

  @Test
  void isKilledWhenItTakesTooLong() throws IOException {
    room.reader = Readers.within(Duration.ofMillis(1_500));

    var document = takeIn("slow.pdf", HostileFiles.pdfOfLoops());

    assertThat(document.state()).isNotEqualTo(DocumentState.SAFE);
    assertThat(
            ProcessHandle.current().descendants().map(each -> each.info().commandLine().orElse("")))
        .noneMatch(command -> command.contains("ReaderMain"));
  }

  @Test
  void cannotTakeMoreMemoryThanItsShare() {
    var usual = ReadingLimits.USUAL;
    room.reader = Readers.with(Isolation.best(), usual.withHeap(24));
    var endless = "x".repeat(20_000_000);
    var word = HostileWord.with("<w:p><w:r><w:t>" + endless + "</w:t></w:r></w:p>").end();

    assertThat(takeIn("a.docx", word).refusal()).contains(Refusal.TAKES_TOO_MUCH_MEMORY);
  }

  @Test
  void isRefusedWhenTheScannerKnowsIt() {
    try (var clamd = new StubClamd()) {
      room.scanner = clamd.scanner();
      var eicar = HostileFiles.EICAR.getBytes(StandardCharsets.US_ASCII);

      assertThat(takeIn("test.txt", eicar).refusal()).contains(Refusal.MALWARE);
      assertThat(takeIn("good.txt", "Good".getBytes()).state()).isEqualTo(DocumentState.SAFE);
    }
  }

  @Test
  void waitsInQuarantineWhileTheScannerIsOutAndIsLookedAtLater() {
    var clamd = new StubClamd();
    room.scanner = clamd.scanner();
    clamd.close();

    var document = takeIn("letter.txt", "Letter".getBytes());

    assertThat(document.state()).isEqualTo(DocumentState.QUARANTINED);
    room.scanner = Scanner.NONE;
    room.clock.move(Duration.ofMinutes(3));
    assertThat(room.inspectWaiting().inspect()).isPositive();
    assertThat(find(document).state()).isEqualTo(DocumentState.SAFE);
  }

  @Test
  void waitsInQuarantineHoweverLongTheReaderIsOut() {
    room.reader = Readers.broken();
    var document = takeIn("letter.txt", "Letter".getBytes());

    for (var i = 0; i < 2 * RecordVerdict.MOST_ATTEMPTS; i++) {
      room.inspect(document.id());
    }

    assertThat(find(document).state()).isEqualTo(DocumentState.QUARANTINED);
    room.reader = Readers.usual();
    assertThat(room.inspect(document.id()).get(0).state()).isEqualTo(DocumentState.SAFE);
  }

  @Test
  void isRefusedInTheEndWhenOnlyThisFileGetsNoAnswer() {
    var document = room.received("odd.txt", "Odd".getBytes());

    for (var i = 0; i < RecordVerdict.MOST_ATTEMPTS; i++) {
      var standing = room.verdicts().notRead(document.id());
      assertThat(standing.document().id()).isEqualTo(document.id());
    }

    assertThat(find(document).state()).isEqualTo(DocumentState.REFUSED);
  }

  @Test
  void followsMessagesWithinMessagesOnlySoFar() {
    var message = "Innermost".getBytes();
    var name = "note.txt";
    for (var i = 0; i < 8; i++) {
      var inner =
          new org.evenhand.document.samples.Messages.Attachment(
              name, "application/octet-stream", message);
      message = org.evenhand.document.samples.Messages.eml("Level " + i, "Look inside", inner);
      name = "level-" + i + ".eml";
    }

    var taken = room.takeIn("outer.eml", message);

    assertThat(taken).hasSize(RecordVerdict.DEEPEST + 2);
    assertThat(taken.get(taken.size() - 1).refusal()).contains(Refusal.TOO_DEEP);
  }

  private Map<String, byte[]> fetching(String address) throws IOException {
    var xml = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"%s\">]><a>&e;</a>";
    var page =
        "<!DOCTYPE html SYSTEM \"%1$s\"><html><body><img src=\"%1$s\"><p>x</p></body></html>";
    return Map.of(
        "entity.docx", HostileWord.fetching(address),
        "utf16.docx", HostileWord.fetchingInUtf16(address),
        "properties.docx", HostileWord.fetchingInProperties(address),
        "types.docx", HostileWord.fetchingInTypes(address),
        "form.pdf", PdfFiles.withDynamicForm(address),
        "drawing.svg", xml.formatted(address).replace("<a>", "<svg>").getBytes(),
        "data.xml", xml.formatted(address).getBytes(),
        "page.html", page.formatted(address).getBytes());
  }

  private DocumentView takeIn(String name, byte[] content) {
    return room.takeIn(name, content).get(0);
  }

  private DocumentView find(DocumentView document) {
    return room.in(() -> room.listing().find(document.id())).orElseThrow();
  }

  private String text(DocumentView document) {
    var read = room.in(() -> room.reading().ofOriginal(document.id()));
    return read.isDone() ? read.value().text() + read.value().fields() : "";
  }
}
