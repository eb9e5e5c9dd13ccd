package org.evenhand.document.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes a file of each kind that holds all that such a file can hold besides its text. */
public final class FullFiles {
  private FullFiles() {}

  /** Rich text with a page header and footer, a note, a comment, a change, a picture. */
  public static byte[] rtf() {
    return String.join(
            "\n",
            "{\\rtf1\\ansi\\ansicpg1252",
            "{\\info{\\title The concern}{\\author Helen Marsh}{\\operator Dele Akande}"
                + "{\\company Wexcombe}}",
            "{\\header\\pard On the letterhead\\par}",
            "{\\footer\\pard At the foot\\par}",
            "\\pard Grace did not visit.{\\footnote\\pard As the log shows.\\par}\\par",
            "\\pard Shown {\\v never shown}\\v0 again.\\par",
            "\\pard She was {\\deleted not }present{\\revised  today}.\\par",
            "\\pard Asked{\\*\\atnid SP}{\\*\\atnauthor Sandra Pike}\\chatn"
                + "{\\*\\annotation\\pard Is this about Grace?\\par}.\\par",
            "\\pard\\field{\\*\\fldinst HYPERLINK \"https://example.org/grace\"}"
                + "{\\fldrslt the page}\\par",
            "\\trowd\\cellx2000\\cellx4000\\intbl Name\\cell Okonkwo\\cell\\row",
            "\\pard {\\pict\\pngblip\\picw1\\pich1 89504e470d0a1a0a}\\par",
            "}")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** OpenDocument text with a letterhead, hidden text of three kinds, a note, and a picture. */
  public static byte[] odt() throws IOException {
    var names =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    var parts = new LinkedHashMap<String, String>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "styles.xml",
        """
        <office:document-styles %s><office:master-styles><style:master-page>
        <style:header><text:p>On the letterhead</text:p></style:header>
        <style:footer><text:p>At the foot</text:p></style:footer>
        </style:master-page></office:master-styles></office:document-styles>
        """
            .formatted(names));
    parts.put(
        "content.xml",
        """
        <office:document-content %s>
        <office:automatic-styles><style:style style:name="T9" style:family="text">
        <style:text-properties text:display="none"/></style:style></office:automatic-styles>
        <office:body><office:text>
        <text:p>Grace did not visit.<text:note><text:note-citation>1</text:note-citation>
        <text:note-body><text:p>As the log shows.</text:p></text:note-body></text:note></text:p>
        <text:p>Shown <text:hidden-text text:string-value="never shown"/>again.</text:p>
        <text:p>Seen <text:span text:style-name="T9">not seen</text:span> too.</text:p>
        <text:section text:display="none"><text:p>A section away</text:p></text:section>
        <text:p><draw:frame><draw:image xlink:href="Pictures/grace.png"/>
        <svg:desc>Grace at her desk</svg:desc></draw:frame></text:p>
        <text:p><text:a xlink:href="https://example.org/grace">the page</text:a></text:p>
        </office:text></office:body></office:document-content>
        """
            .formatted(names));
    parts.put("Pictures/grace.png", "not a picture");
    return OtherFiles.zip(parts);
  }

  /** A Word file with a picture, a footnote, and a change of who wrote it. */
  public static byte[] docx() throws IOException {
    try (var word = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      var paragraph = word.createParagraph();
      paragraph.createRun().setText("Grace did not visit.");
      var note = word.createFootnote();
      note.createParagraph().createRun().setText("As the log shows.");
      paragraph.addFootnoteReference(note);
      var inserted = word.createParagraph().getCTP().addNewIns();
      inserted.setAuthor("Farah Siddiqui");
      inserted.setId(BigInteger.TWO);
      inserted.addNewR().addNewT().setStringValue("Added since.");
      var picture = new java.io.ByteArrayInputStream(Pictures.png(4, 4));
      word.createParagraph()
          .createRun()
          .addPicture(
              picture, Document.PICTURE_TYPE_PNG, "grace.png", Units.toEMU(4), Units.toEMU(4));
      word.getProperties().getCustomProperties().addProperty("Client", "Okonkwo");
      word.write(out);
      return out.toByteArray();
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A page with a comment of its author's, an author, a table, and a picture with words. */
  public static byte[] page() {
    return """
        <!DOCTYPE html><html><head><title>The concern</title>
        <meta name="author" content="Helen Marsh"></head>
        <body><!-- Ask Sandra Pike about Grace --><!--[if mso]> nothing <![endif]-->
        <p>Grace did not visit.</p><p>Shown <span style="display:none">never shown</span></p>
        <p>She was <del>not</del> present <ins>today</ins>.</p>
        <table><tr><td>Name</td><td>Okonkwo</td></tr></table>
        <img alt="Grace at her desk" src="grace.png">
        <a href="https://example.org/grace">the page</a></body></html>
        """
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A PDF with a field that was filled in, a bookmark, a subject, and a picture. */
  public static byte[] pdf() throws IOException {
    try (var pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var page = new PDPage();
      pdf.addPage(page);
      var font = new PDType1Font(FontName.HELVETICA);
      try (var content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset(60, 700);
        content.showText("Grace did not visit.");
        content.endText();
        var picture = PDImageXObject.createFromByteArray(pdf, Pictures.png(4, 4), "grace.png");
        content.drawImage(picture, 60, 600, 40, 40);
      }
      pdf.getDocumentInformation().setSubject("Okonkwo");
      var outline = new PDDocumentOutline();
      var bookmark = new PDOutlineItem();
      bookmark.setTitle("About Grace Okonkwo");
      outline.addLast(bookmark);
      pdf.getDocumentCatalog().setDocumentOutline(outline);
      fill(pdf, page, font);
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static void fill(PDDocument pdf, PDPage page, PDType1Font font) throws IOException {
    var form = new PDAcroForm(pdf);
    var resources = new PDResources();
    resources.put(org.apache.pdfbox.cos.COSName.getPDFName("Helv"), font);
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/Helv 10 Tf 0 g");
    pdf.getDocumentCatalog().setAcroForm(form);
    var field = new PDTextField(form);
    field.setPartialName("worker");
    form.getFields().add(field);
    var widget = field.getWidgets().get(0);
    widget.setRectangle(new org.apache.pdfbox.pdmodel.common.PDRectangle(60, 500, 200, 20));
    widget.setPage(page);
    page.getAnnotations().add(widget);
    field.setValue("Okonkwo");
  }
}
