package org.evenhand.document.reading.child;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.TextBlock.Box;
import org.evenhand.document.api.TextBlock.Kind;
import org.evenhand.document.api.TextBlock.Place;

/** The text of one page, paragraph by paragraph, each with the box it stands in. */
final class PdfPageText extends PDFTextStripper {
  private static final int WHITE = 0xfafafa;

  private final ReadingInProgress reading;
  private final int number;
  private final StringBuilder words = new StringBuilder();
  private float left;
  private float top;
  private float right;
  private float bottom;
  private boolean any;

  PdfPageText(ReadingInProgress reading, int number) {
    this.reading = reading;
    this.number = number;
    addOperator(new SetNonStrokingColor(this));
    addOperator(new SetNonStrokingColorN(this));
    addOperator(new SetNonStrokingColorSpace(this));
    addOperator(new SetNonStrokingDeviceCMYKColor(this));
    addOperator(new SetNonStrokingDeviceGrayColor(this));
    addOperator(new SetNonStrokingDeviceRGBColor(this));
    clearBox();
  }

  void read(PDDocument pdf, PDPage page) throws IOException {
    setStartPage(number);
    setEndPage(number);
    document = pdf;
    output = Writer.nullWriter();
    setSuppressDuplicateOverlappingText(true);
    if (page.hasContents()) {
      processPage(page);
    }
    endParagraph();
  }

  boolean foundAny() {
    return any;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    reading.goOn();
    if (isInvisible()) {
      reading.found(Finding.HIDDEN_TEXT);
    }
    super.processTextPosition(text);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    words.append(text);
    any = any || !text.isBlank();
    for (var position : positions) {
      left = Math.min(left, position.getXDirAdj());
      top = Math.min(top, position.getYDirAdj() - position.getHeightDir());
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
      bottom = Math.max(bottom, position.getYDirAdj());
    }
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    words.append('\n');
  }

  @Override
  protected void writeParagraphStart() {
    endParagraph();
  }

  @Override
  protected void writeParagraphEnd() {
    endParagraph();
  }

  private void endParagraph() {
    if (!words.isEmpty()) {
      var box = right < left ? null : new Box(left, top, right - left, bottom - top);
      reading.add(Kind.PARAGRAPH, words.toString(), Place.page(number, box));
    }
    words.setLength(0);
    clearBox();
  }

  private void clearBox() {
    left = Float.MAX_VALUE;
    top = Float.MAX_VALUE;
    right = 0;
    bottom = 0;
  }

  /** Drawn in no colour or in white; scanned pages carry their recognised text that way. */
  private boolean isInvisible() {
    var state = getGraphicsState();
    if (state.getTextState().getRenderingMode() == RenderingMode.NEITHER) {
      return true;
    }
    try {
      var colour = state.getNonStrokingColor().toRGB();
      return (colour & WHITE) == WHITE;
    } catch (IOException | RuntimeException pattern) {
      return false;
    }
  }
}
