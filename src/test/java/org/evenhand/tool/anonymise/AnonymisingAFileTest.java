package org.evenhand.tool.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evenhand.document.samples.Messages;
import org.evenhand.document.samples.OtherFiles;
import org.evenhand.document.samples.PdfFiles;
import org.evenhand.document.samples.Pictures;
import org.evenhand.document.samples.WordFiles;
import org.evenhand.tool.Evenhand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnonymisingAFileTest {
  private static final String CASE =
      """
      {"known_parties":{"social_worker":{"entity":"SW","forename":"Tobias","surname":"Okoro",
        "registration":"SW118264"},"employer":{"entity":"E1","name":"Wexcombe Borough Council"}}}
      """;
  private static final String TEXT =
      "Tobias Okoro did not visit the family for three weeks in March. The log was empty, and the"
          + " manager was not told. Okoro says that the visits were made and not written down. The"
          + " mother of the children waited at home on each of the agreed days.";

  @TempDir private Path folder;
  private String out;
  private String messages;

  @Test
  void releasesAPageAndAPdfThatNameNobody() throws IOException {
    for (var name : List.of("Okoro.txt", "Okoro.pdf", "Okoro.docx")) {
      assertThat(run(file(name, bytes(name)))).as(() -> out + messages).isZero();
      assertThat(json().get("released").asBoolean()).isTrue();
      assertThat(json().get("blocked_by")).isEmpty();
      assertThat(written()).containsExactly("File 26-3097.html", "File 26-3097.pdf", "report.json");
      assertThat(text("File 26-3097.html")).contains("[Social worker] did not visit");
      try (var pdf = Loader.loadPDF(released("File 26-3097.pdf").toFile())) {
        assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("Okoro", "Tobias");
      }
      assertThat(text("report.json")).contains("sha256").doesNotContain("Okoro", "Tobias");
    }
  }

  private static byte[] bytes(String name) throws IOException {
    return name.endsWith("pdf")
        ? PdfFiles.of(TEXT)
        : name.endsWith("docx") ? WordFiles.of(TEXT) : TEXT.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readsWhatCameWithAMessage() throws IOException {
    var letter =
        new Messages.Attachment("Okoro.docx", "application/octet-stream", WordFiles.of(TEXT));
    assertThat(run(file("m.eml", Messages.eml("Visits", TEXT, letter)))).as(() -> out).isZero();
    assertThat(text("File 26-3097.html")).contains("<h2 id=\"part-2\">Document 2</h2>");
  }

  @Test
  void writesNothingAsReleasedThatTheCheckKeepsBack() throws IOException {
    run(file("good.txt", TEXT.getBytes(StandardCharsets.UTF_8)));
    assertThat(written()).hasSize(3);
    var named = TEXT + " The badge on the desk said ORO KO backwards, o r o k o.";
    assertThat(run(file("bad.txt", named.getBytes(StandardCharsets.UTF_8)))).isEqualTo(1);
    assertThat(json().get("released").asBoolean()).isFalse();
    assertThat(json().get("blocked_by").get(0).asText()).contains("name_in_pieces", "paragraph 1");
    assertThat(written()).containsExactly("report.json");
  }

  @Test
  void keepsBackWhatCannotBeReliedOn() throws IOException {
    assertThat(run(file("scan.pdf", PdfFiles.scanned()))).isEqualTo(1);
    assertThat(out).contains("scanned pages");
    assertThat(run(file("photo.png", Pictures.png(20, 20)))).isEqualTo(1);
    assertThat(out).contains("no text to read");
    var polish =
        "Pracownica socjalna nie odwiedziła rodziny przez trzy tygodnie. Dziennik był pusty, a"
            + " kierowniczka nic nie wiedziała. Matka dzieci czekała w domu każdego dnia. ";
    assertThat(run(file("pl.txt", polish.repeat(4).getBytes(StandardCharsets.UTF_8)))).isEqualTo(1);
    assertThat(out).contains("for automatic release: not_english");
    assertThat(run(file("long.pdf", pages(2_000)))).isEqualTo(0);
    assertThat(json().get("released").asBoolean()).isTrue();
    var large = folder.resolve("large.txt");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      var line = (TEXT + "\n").getBytes(StandardCharsets.UTF_8);
      for (long at = 0; at < 200L * 1024 * 1024; at += 4L * 1024 * 1024) {
        file.seek(at);
        for (var i = 0; i < 4 * 1024 * 1024 / line.length + 1; i++) {
          file.write(line);
        }
      }
    }
    assertThat(run(large.toString())).isEqualTo(1);
    assertThat(out).contains("longer than is read at once").doesNotContain("for automatic release");
    assertThat(text("report.json")).as("not worked on").contains("\"hidden\" : 0");
  }

  @Test
  void endsWithOneClearLineForWhatCannotBeRead() throws IOException {
    refuses(file("locked.pdf", PdfFiles.withPassword()), "protected by a password");
    refuses(file("locked.docx", WordFiles.withPassword()), "protected by a password");
    refuses(file("broken.docx", Arrays.copyOf(WordFiles.of(TEXT), 900)), "damaged");
    refuses(file("broken.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)), "damaged");
    refuses(file("empty.txt", new byte[0]), "is empty");
    refuses(file("a.zip", OtherFiles.zip(java.util.Map.of("a.txt", "a"))), "packed files");
    refuses(file("a.exe", new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0}), "must be a Word document");
    refuses(folder.resolve("absent.txt").toString(), "does not exist");
    refuses(folder.toString(), "is no file");
    Files.writeString(folder.resolve("case.json"), "{}");
    refuses(file("good.txt", TEXT.getBytes(StandardCharsets.UTF_8)), "known_parties: is missing");
    assertThat(run(file("x.txt", "x".getBytes(StandardCharsets.UTF_8)), "--number", "7"))
        .isEqualTo(2);
  }

  private void refuses(String in, String because) throws IOException {
    assertThat(run(in)).isEqualTo(2);
    assertThat(messages.lines().filter(line -> line.startsWith("evenhand: ")))
        .singleElement()
        .asString()
        .contains(because);
    assertThat(out).isEmpty();
    assertThat(Files.exists(folder.resolve("out"))).isFalse();
  }

  private static byte[] pages(int count) throws IOException {
    try (var pdf = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      for (var number = 0; number < count; number++) {
        var page = new PDPage();
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(font, 11);
          content.newLineAtOffset(60, 700);
          content.showText("The visit was not made and the manager was not told by Okoro.");
          content.endText();
        }
      }
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private Path released(String name) {
    return folder.resolve("out").resolve(name);
  }

  private String text(String name) throws IOException {
    return Files.readString(released(name));
  }

  private List<String> written() throws IOException {
    try (var files = Files.list(folder.resolve("out"))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(out);
  }

  private int run(String in, String... more) throws IOException {
    var file = folder.resolve("case.json");
    if (!Files.exists(file)) {
      Files.writeString(file, CASE);
    }
    var line = new ArrayList<>(List.of("anonymise", "file", in, "--case", file.toString()));
    line.addAll(List.of("--out", folder.resolve("out").toString()));
    line.addAll(more.length == 0 ? List.of("--number", "26-3097") : List.of(more));
    var standardOut = System.out;
    var standardErr = System.err;
    var outBytes = new ByteArrayOutputStream();
    var errBytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
    try {
      return Evenhand.commandLine().execute(line.toArray(String[]::new));
    } finally {
      System.setOut(standardOut);
      System.setErr(standardErr);
      out = outBytes.toString(StandardCharsets.UTF_8);
      messages = errBytes.toString(StandardCharsets.UTF_8);
    }
  }
}
