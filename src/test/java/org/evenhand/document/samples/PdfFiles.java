package org.evenhand.document.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Makes PDF files, plain ones and ones with everything that hides in them. */
public final class PdfFiles {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float SIZE = 10;
  private static final float LEADING = 14;
  private static final float MARGIN = 60;
  private static final int LINES = 48;

  private PdfFiles() {}

  /** The text on as many pages as it needs, long lines broken between words. */
  public static byte[] of(String text) throws IOException {
    try (var pdf = new PDDocument()) {
      pdf.getDocumentInformation().setAuthor("Registry");
      var font = font(pdf);
      var lines = broken(text, font);
      for (var from = 0; from < lines.size(); from += LINES) {
        addPage(pdf, font, lines.subList(from, Math.min(lines.size(), from + LINES)));
      }
      return bytes(pdf);
    }
  }

  /** A page with a script, a comment, and text that is drawn in no colour. */
  public static byte[] withEverythingHidden() throws IOException {
    try (var pdf = new PDDocument()) {
      pdf.getDocumentInformation().setAuthor("Helen Marsh");
      var page = addPage(pdf, font(pdf), List.of("What everybody sees."));
      try (var more =
          new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true)) {
        more.beginText();
        more.setFont(font(pdf), SIZE);
        more.setRenderingMode(RenderingMode.NEITHER);
        more.newLineAtOffset(MARGIN, MARGIN);
        more.showText("Grace Okonkwo, unseen");
        more.endText();
      }
      var comment = new PDAnnotationText();
      comment.setContents("Ask Helen Marsh");
      comment.setRectangle(new PDRectangle(10, 10, 20, 20));
      page.getAnnotations().add(comment);
      pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
      return bytes(pdf);
    }
  }

  /** A dynamic form whose XML asks for an external entity. */
  public static byte[] withDynamicForm(String fetched) throws IOException {
    try (var pdf = new PDDocument()) {
      addPage(pdf, font(pdf), List.of("Please wait"));
      var xfa = new COSStream();
      try (var out = xfa.createOutputStream()) {
        var xml =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]><xdp>&e;</xdp>"
                .formatted(fetched);
        out.write(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
      var form = new PDAcroForm(pdf);
      form.getCOSObject().setItem(COSName.XFA, xfa);
      pdf.getDocumentCatalog().setAcroForm(form);
      return bytes(pdf);
    }
  }

  public static byte[] withPassword() throws IOException {
    try (var pdf = new PDDocument()) {
      addPage(pdf, font(pdf), List.of("Secret"));
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return bytes(pdf);
    }
  }

  /** A page of so many pictures and no text. */
  public static byte[] scanned() throws IOException {
    try (var pdf = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      var picture =
          org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject.createFromByteArray(
              pdf, Pictures.png(20, 20), "scan.png");
      try (var content = new PDPageContentStream(pdf, page)) {
        content.drawImage(picture, 50, 50, 200, 200);
      }
      return bytes(pdf);
    }
  }

  /** A catalogue entry nested so deep that careless readers fall over. */
  public static byte[] nested(int depth) throws IOException {
    try (var pdf = new PDDocument()) {
      addPage(pdf, font(pdf), List.of("Deep"));
      var inner = new COSArray();
      for (var i = 0; i < depth; i++) {
        var outer = new COSArray();
        outer.add(inner);
        outer.setDirect(true);
        inner = outer;
      }
      pdf.getDocumentCatalog().getCOSObject().setItem("Deep", inner);
      return bytes(pdf);
    }
  }

  private static PDPage addPage(PDDocument pdf, PDFont font, List<String> lines)
      throws IOException {
    var page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (var content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(font, SIZE);
      content.setLeading(LEADING);
      content.newLineAtOffset(MARGIN, page.getMediaBox().getHeight() - MARGIN);
      for (var line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
    return page;
  }

  private static List<String> broken(String text, PDFont font) throws IOException {
    var widest = PDRectangle.A4.getWidth() - 2 * MARGIN;
    var lines = new ArrayList<String>();
    for (var paragraph : text.split("\n", -1)) {
      var line = new StringBuilder();
      for (var word : paragraph.split(" +")) {
        var longer = line.isEmpty() ? word : line + " " + word;
        if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * SIZE > widest) {
          lines.add(line.toString());
          line.setLength(0);
          line.append(word);
        } else {
          line.setLength(0);
          line.append(longer);
        }
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static PDFont font(PDDocument pdf) throws IOException {
    try (var in = PDFont.class.getResourceAsStream(FONT)) {
      return PDType0Font.load(pdf, in, true);
    }
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    var out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }
}
