package org.evenhand.document.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.samples.Referrals;
import org.evenhand.kernel.CaseReference;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilingAndSweepingTest {
  private final TestDatabase database = Databases.fresh();

  @TempDir private Path folder;
  private DocumentRoom room;

  @BeforeEach
  void furnish() {
    room = new DocumentRoom(database, folder);
  }

  @Test
  void putsAMessageAndAllThatCameWithItIntoTheCase() {
    var taken = room.takeIn("nested.eml", Referrals.file("nested.eml"));
    var reference = aCase();

    file(reference, taken.get(0));

    assertThat(room.in(() -> room.listing().originals(reference)))
        .extracting(DocumentView::title)
        .containsExactlyInAnyOrder(
            "nested.eml", "forwarded.eml", "own note.txt", "letter.docx", "form.pdf");
  }

  @Test
  void neverMovesADocumentFromOneCaseToAnother() {
    var document = room.received("a.txt", "a".getBytes());
    file(aCase(), document);

    assertThatIllegalStateException().isThrownBy(() -> file(aCase(), document));
  }

  @Test
  void forgetsWhatWasNeverFiledAndKeepsWhatWas() {
    var forgotten = room.takeIn("nested.eml", Referrals.file("nested.eml"));
    var kept = room.takeIn("a.txt", "kept".getBytes()).get(0);
    var reference = aCase();
    file(reference, kept);
    later(Duration.ofDays(3));

    var swept = room.sweeping().sweep();

    assertThat(swept.documents()).isEqualTo(forgotten.size());
    assertThat(swept.contents()).isEqualTo(2 * forgotten.size());
    assertThat(room.in(() -> room.listing().originals(reference))).hasSize(1);
    assertThat(room.bytes()).as("the file and what was read from it").hasSize(2);
    assertThat(room.checking().broken()).isEmpty();
  }

  @Test
  void leavesBytesAloneWhoseRowMayStillCome() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                room.in(
                    () -> {
                      room.receiving()
                          .receive(
                              DocumentRoom.reception("a.txt"),
                              new java.io.ByteArrayInputStream("a".getBytes()));
                      throw new IllegalStateException("the transaction fails");
                    }));
    assertThat(room.bytes()).hasSize(1);

    assertThat(room.sweeping().sweep().contents()).isZero();
    later(Duration.ofHours(25));
    assertThat(room.sweeping().sweep().contents()).isEqualTo(1);
    assertThat(room.bytes()).isEmpty();
  }

  @Test
  void tellsOfBytesThatAreGoneOrAltered() throws Exception {
    var gone = room.received("a.txt", "gone".getBytes());
    var altered = room.received("b.txt", "altered".getBytes());
    room.received("c.txt", "whole".getBytes());
    Files.delete(fileOf(gone));
    var bytes = Files.readAllBytes(fileOf(altered));
    bytes[bytes.length - 1] ^= 1;
    Files.write(fileOf(altered), bytes);

    assertThat(room.checking().broken()).containsExactlyInAnyOrder(gone.hash(), altered.hash());
  }

  @Test
  void isKeptInTheCaseByTheDatabaseToo() throws SQLException {
    var document = room.received("a.txt", "a".getBytes());
    file(aCase(), document);

    try (var connection = database.casework().getConnection();
        var statement = connection.createStatement()) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> statement.executeUpdate("delete from casework.document"))
          .withMessageContaining("belongs to a case");
    }
  }

  @Test
  void clearsAwayWhatAReadingLeftThatWasCutOff() throws Exception {
    var left = Files.createDirectories(room.reader.settings().folder().resolve("reading-1"));
    Files.writeString(left.resolve("file"), "plain bytes");
    var longAgo = java.time.Instant.parse("2026-01-01T00:00:00Z");
    Files.setLastModifiedTime(left, java.nio.file.attribute.FileTime.from(longAgo));

    assertThat(room.sweeping().sweep().folders()).isEqualTo(1);
    assertThat(left).doesNotExist();
  }

  private CaseReference aCase() {
    return CaseFixture.aCase(room.unit, room.clock, CaseFixture.SOCIAL_WORK);
  }

  private void file(CaseReference reference, DocumentView document) {
    var verb = new FileDocuments(room.documents);
    room.unit.doing(() -> verb.fileUnder(reference, List.of(document.id())));
  }

  private void later(Duration time) {
    room.clock.move(time);
    room.machineClock.move(time);
  }

  private Path fileOf(DocumentView document) {
    var name = document.hash().value();
    return folder.resolve("objects").resolve(name.substring(0, 2)).resolve(name);
  }
}
