package org.evenhand.document.reading.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.Refusal;
import org.evenhand.document.reading.Depth;
import org.evenhand.document.reading.Reading;
import org.evenhand.document.reading.ReadingLimits;
import org.evenhand.document.samples.HostileFiles;
import org.evenhand.document.samples.HostileFiles.Sample;
import org.evenhand.document.samples.HostileWord;
import org.evenhand.document.samples.OtherFiles;
import org.evenhand.document.samples.PdfFiles;
import org.evenhand.document.samples.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole collection, without starting a process for each file. */
class RecognisingAHostileFileTest {
  /** Of the processor: how busy the machine is does not count. */
  private static final Duration QUICK = Duration.ofSeconds(5);

  @TempDir private Path folder;

  static Stream<Arguments> refused() throws IOException {
    return HostileFiles.refused().entrySet().stream()
        .map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("refused")
  void refusesItQuicklyWithAReason(String name, Sample sample) throws IOException {
    var begin = processorTime();

    var reading = read(name, sample.content());

    assertThat(String.valueOf(reading.refusal())).isIn((Object[]) sample.reason());
    assertThat(Duration.ofNanos(processorTime() - begin)).isLessThan(QUICK);
    assertThat(reading.text().text()).isEmpty();
    assertThat(reading.parts()).isEmpty();
  }

  @Test
  void isACollectionOfManyKinds() throws IOException {
    assertThat(HostileFiles.refused()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void goesByContentAndSaysThatTheNameClaimsAnotherType() throws IOException {
    var page = read("invoice.pdf", OtherFiles.page());
    var pdf = read("letter.docx", PdfFiles.of("Hello"));
    var text = read("setup.exe.txt", "echo harmless".getBytes());

    assertThat(page.type()).isEqualTo(FileType.HTML);
    assertThat(page.text().findings()).contains(Finding.NAME_CLAIMS_OTHER_TYPE);
    assertThat(pdf.type()).isEqualTo(FileType.PDF);
    assertThat(pdf.text().findings()).contains(Finding.NAME_CLAIMS_OTHER_TYPE);
    assertThat(text.type()).isEqualTo(FileType.TXT);
    assertThat(text.text().findings()).doesNotContain(Finding.NAME_CLAIMS_OTHER_TYPE);
  }

  @Test
  void marksWhatOpeningItWouldFetch() throws IOException {
    assertThat(read("a.docx", HostileWord.withRemoteTemplate()).text().findings())
        .contains(Finding.REMOTE_CONTENT);
  }

  @Test
  void marksFilesWithinIt() throws IOException {
    var inner = HostileWord.plain().stored("word/embeddings/b.docx", HostileWord.plain().end());

    assertThat(read("a.docx", inner.end()).text().findings()).contains(Finding.EMBEDDED_FILES);
  }

  @Test
  void keepsExpressionsAndFormulasAsTheWordsTheyAre() throws IOException {
    var csv = "=cmd|' /C calc'!A0,${7*7},#{bean.call},{{7*7}}\n".getBytes();

    assertThat(read("a.csv", csv).text().text())
        .isEqualTo("=cmd|' /C calc'!A0\n${7*7}\n#{bean.call}\n{{7*7}}");
  }

  @Test
  void takesNoMoreFilesOfAMessageThanItMay() throws IOException {
    var reading = read("a.eml", HostileFiles.manyAttachments(300));

    assertThat(reading.parts()).hasSize(100);
    assertThat(reading.text().findings()).contains(Finding.ATTACHMENTS_LEFT_OUT);
  }

  @Test
  void readsNoMoreTextThanItMayAndSaysSo() throws IOException {
    var reading = read("long.txt", "word \n\n".repeat(2_000_000).getBytes());

    assertThat(reading.text().text()).hasSize(ReadingLimits.USUAL.textUnits());
    assertThat(reading.text().findings()).contains(Finding.TEXT_CUT);
  }

  @Test
  void neverFailsOnAFileThatIsCutAnywhere() throws IOException {
    for (var whole :
        new byte[][] {
          PdfFiles.of("Harmless"),
          HostileWord.plain().end(),
          OtherFiles.odt(),
          OtherFiles.rtf(),
          Pictures.png(9, 9),
          Pictures.jpeg()
        }) {
      for (var i = 1; i < 12; i++) {
        var cut = java.util.Arrays.copyOf(whole, whole.length * i / 12);
        assertThatNoException().isThrownBy(() -> read("cut", cut));
      }
    }
  }

  @Test
  void refusesADocumentTypeWhereverItStands() throws IOException {
    var nowhere = "http://127.0.0.1:9/x";
    assertThat(read("a.docx", HostileWord.fetching(nowhere)).refusal())
        .isEqualTo(Refusal.EXTERNAL_ENTITY);
    assertThat(read("a.docx", HostileWord.fetchingInUtf16(nowhere)).refusal())
        .isEqualTo(Refusal.EXTERNAL_ENTITY);
    assertThat(read("a.docx", HostileWord.fetchingInProperties(nowhere)).refusal())
        .isEqualTo(Refusal.EXTERNAL_ENTITY);
    assertThat(read("a.docx", HostileWord.fetchingInTypes(nowhere)).refusal())
        .isEqualTo(Refusal.EXTERNAL_ENTITY);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private Reading read(String name, byte[] content) throws IOException {
    var own = Files.createTempDirectory(folder, "one");
    var file = Files.write(own.resolve("file"), content);
    var claimed = FileType.claimedBy(name).orElse(null);
    return new AnyFile(new ReadingInProgress(ReadingLimits.USUAL, own), Depth.EVERYTHING)
        .read(file, claimed);
  }
}
