package org.evenhand.fairness.anonymisation.release.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The font of released files: Liberation Sans (OFL 1.1), which PDFBox brings, so that no font of
 * the machine shows in the bytes. What it has no sign for becomes a question mark.
 */
final class Typeface {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float EM = 1000;

  private final PDFont font;
  private final TrueTypeFont shapes;
  private final CmapLookup signs;
  private final Map<Integer, Float> widths = new HashMap<>();

  private Typeface(PDFont font, TrueTypeFont shapes) throws IOException {
    this.font = font;
    this.shapes = shapes;
    this.signs = shapes.getUnicodeCmapLookup();
  }

  static Typeface in(PDDocument document) throws IOException {
    try (var bytes = PDFont.class.getResourceAsStream(FONT)) {
      var shapes = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      shapes.setEnableGsub(false);
      return new Typeface(PDType0Font.load(document, shapes, true), shapes);
    }
  }

  PDFont font() {
    return font;
  }

  /** The words with a question mark for every character that cannot be shown. */
  String shown(String words) {
    var shown = new StringBuilder();
    words
        .codePoints()
        .map(sign -> signs.getGlyphId(sign) == 0 ? '?' : sign)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /**
   * Parts a line into as many as it takes; longer words are cut.
   *
   * @param width in points
   */
  List<String> wrapped(String line, float size, float width) {
    var rows = new ArrayList<String>();
    var room = width / size * EM;
    var start = 0;
    var space = -1;
    var used = 0f;
    for (var at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      var sign = line.codePointAt(at);
      used += width(sign);
      if (sign == ' ') {
        space = at;
      } else if (used > room && at > start) {
        var end = space > start ? space + 1 : at;
        rows.add(line.substring(start, end));
        start = end;
        space = -1;
        used = width(line.substring(start, at + Character.charCount(sign)));
      }
    }
    rows.add(line.substring(start));
    return rows;
  }

  float width(String words) {
    return (float) words.codePoints().mapToDouble(this::width).sum();
  }

  /** In thousandths of the font's size. */
  private float width(int sign) {
    return widths.computeIfAbsent(sign, this::measured);
  }

  private float measured(int sign) {
    try {
      return shapes.getAdvanceWidth(signs.getGlyphId(sign)) * EM / shapes.getUnitsPerEm();
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }
}
