package org.evenhand.tool.bench.leaks;

import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Adds words to the first page of a PDF, in ways that a reader may not see. */
final class TextOnAPage {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private TextOnAPage() {}

  /** Draws. */
  private interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  static boolean takes(String words) {
    try {
      var signs = font().getUnicodeCmapLookup();
      return words.codePoints().allMatch(sign -> signs.getGlyphId(sign) > 0);
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  static void ordinary(PDDocument pdf, String words) throws IOException {
    draw(pdf, 40, content -> content.showText(words));
  }

  static void letterByLetter(PDDocument pdf, String words) throws IOException {
    draw(
        pdf,
        40,
        content -> {
          for (var sign : words.codePoints().toArray()) {
            content.showText(Character.toString(sign));
          }
        });
  }

  static void white(PDDocument pdf, String words) throws IOException {
    draw(
        pdf,
        40,
        content -> {
          content.setNonStrokingColor(1f, 1f, 1f);
          content.showText(words);
        });
  }

  static void notDrawn(PDDocument pdf, String words) throws IOException {
    draw(
        pdf,
        40,
        content -> {
          content.setRenderingMode(RenderingMode.NEITHER);
          content.showText(words);
        });
  }

  static void offThePage(PDDocument pdf, String words) throws IOException {
    draw(pdf, -300, content -> content.showText(words));
  }

  private static void draw(PDDocument pdf, float y, Drawing drawing) throws IOException {
    var font = font();
    font.setEnableGsub(false);
    PDFont embedded = PDType0Font.load(pdf, font, true);
    try (var content =
        new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true, true)) {
      content.beginText();
      content.setFont(embedded, 10);
      content.newLineAtOffset(62, y + 15);
      drawing.on(content);
      content.endText();
    }
  }

  private static TrueTypeFont font() throws IOException {
    try (var bytes = PDFont.class.getResourceAsStream(FONT)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }
  }
}
