package org.evenhand.fairness.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.PageFrame;
import org.evenhand.fairness.anonymisation.api.ReleasedPart;
import org.evenhand.kernel.FileNumber;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class RenderingAReleasedFileTest {
  private static final FileNumber NUMBER = new FileNumber("26-3097");
  private static final List<ReleasedPart> PARTS =
      List.of(
          new ReleasedPart(
              "The concern", "[Social worker] did not visit.\nNot once.\n\n<b>Łódź</b> & العربية"),
          new ReleasedPart("Document 1", "word ".repeat(4_000) + "\n\n\n\nThe end."));

  @Test
  void isTheSameBytesForTheSameTexts() {
    for (var type : List.of(FileType.HTML, FileType.PDF)) {
      assertThat(copy(type, PARTS)).isEqualTo(copy(type, PARTS));
      assertThat(copy(type, PARTS)).isNotEqualTo(copy(type, PARTS.subList(0, 1)));
    }
  }

  @Test
  void isNamedAfterTheNeutralNumberOnly() {
    assertThat(ReleasedCopy.of(NUMBER, PARTS))
        .extracting(ReleasedCopy::fileName)
        .containsExactly("File 26-3097.html", "File 26-3097.pdf");
  }

  @Test
  void isAPageOfHeadingsAndParagraphs() {
    var bytes = copy(FileType.HTML, PARTS);
    var page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    assertThat(page.title()).isEqualTo("File 26-3097");
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.select("h1, h2").eachText())
        .containsExactly("File 26-3097", "The concern", "Document 1");
    assertThat(page.select("p").eachText())
        .startsWith("[Social worker] did not visit. Not once.", "<b>Łódź</b> & العربية")
        .endsWith("The end.")
        .hasSize(4);
    assertThat(PageFrame.contentOf(new String(bytes, StandardCharsets.UTF_8))).isPresent();
  }

  @Test
  void isATaggedPdfWithItsFontWithin() throws IOException {
    try (var pdf = Loader.loadPDF(copy(FileType.PDF, PARTS))) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("en-GB");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(types(catalog.getStructureTreeRoot()))
          .containsExactly("Document", "H1", "Sect", "H2", "P", "P", "Sect", "H2", "P", "P");
      assertThat(catalog.getStructureTreeRoot().getParentTree()).isNotNull();
      for (var page : pdf.getPages()) {
        for (var font : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void saysInThePdfWhatThePageSays() throws IOException {
    try (var pdf = Loader.loadPDF(copy(FileType.PDF, PARTS))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
      var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(text)
          .startsWith("File 26-3097 The concern [Social worker] did not visit. Not once.")
          .contains("<b>Łódź</b> &", "The end.", "File 26-3097, page 2 of ");
      assertThat(text.split("word", -1)).hasSize(4_001);
    }
  }

  @Test
  void carriesNothingButTheNeutralTitle() throws IOException {
    try (var pdf = Loader.loadPDF(copy(FileType.PDF, PARTS))) {
      var told = pdf.getDocumentInformation().getCOSObject();
      assertThat(told.keySet()).containsExactly(COSName.TITLE);
      assertThat(pdf.getDocumentCatalog().getCOSObject().keySet())
          .extracting(COSName::getName)
          .containsExactlyInAnyOrder(
              "Type",
              "Version",
              "Pages",
              "Lang",
              "MarkInfo",
              "ViewerPreferences",
              "Metadata",
              "StructTreeRoot");
      assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray()))
          .contains("File 26-3097")
          .doesNotContain("Date", "PDFBox", "Producer");
    }
  }

  @Test
  void leavesOutWhatPartsAWordForProgramsAndShowsNothing() throws IOException {
    var hidden = List.of(new ReleasedPart("A\u200b", "Oko\u200bnk\u00adwo\u2060 \u202eabc\u0007"));
    assertThat(new String(copy(FileType.HTML, hidden), StandardCharsets.UTF_8))
        .contains("<p>Okonkwo abc</p>", ">A</h2>");
  }

  private static byte[] copy(FileType type, List<ReleasedPart> parts) {
    return ReleasedCopy.of(NUMBER, parts).stream()
        .filter(copy -> copy.type() == type)
        .findFirst()
        .orElseThrow()
        .bytes();
  }

  private static List<String> types(PDStructureNode node) {
    var types = new ArrayList<String>();
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        types.add(element.getStructureType());
        types.addAll(types(element));
      }
    }
    return types;
  }
}
