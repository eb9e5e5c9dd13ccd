package org.evenhand.fairness.anonymisation.release.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes a file as a tagged PDF: its language, its title, one font within it, and what is a heading
 * and what a paragraph. No date, no program and no machine show in it, so that the same text is the
 * same bytes.
 */
public final class PdfWriter {
  private static final float FOOT = 34;
  private static final float FOOT_SIZE = 9;
  private static final String PROPERTIES =
      """
      <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
      xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li \
      xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>""";

  private final FileText file;
  private final List<Block> blocks;
  private final PDDocument pdf = new PDDocument();
  private final Tags tags;
  private Typeface typeface;

  private PdfWriter(FileText file) {
    this.file = file;
    this.blocks = file.blocks();
    this.tags = new Tags(blocks);
  }

  public static byte[] write(FileText file) {
    var writer = new PdfWriter(file);
    try (var pdf = writer.pdf) {
      var bytes = new ByteArrayOutputStream();
      writer.describe();
      writer.draw();
      var text = file.toString().getBytes(StandardCharsets.UTF_8);
      pdf.setDocumentId(UUID.nameUUIDFromBytes(text).getMostSignificantBits());
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void describe() throws IOException {
    var catalog = pdf.getDocumentCatalog();
    catalog.setLanguage("en-GB");
    var marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
    var shown = new PDViewerPreferences(new COSDictionary());
    shown.setDisplayDocTitle(true);
    catalog.setViewerPreferences(shown);
    pdf.getDocumentInformation().setTitle(file.title());
    var properties = PROPERTIES.formatted(file.title()).getBytes(StandardCharsets.UTF_8);
    catalog.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(properties)));
  }

  private void draw() throws IOException {
    typeface = Typeface.in(pdf);
    var sheets = Layout.of(blocks, typeface);
    for (var number = 1; number <= sheets.size(); number++) {
      var foot = "%s, page %d of %d".formatted(file.title(), number, sheets.size());
      draw(sheets.get(number - 1), foot);
    }
    pdf.getDocumentCatalog().setStructureTreeRoot(tags.root());
  }

  private void draw(Layout.Sheet sheet, String foot) throws IOException {
    var page = new PDPage(new PDRectangle(Layout.WIDTH, Layout.HEIGHT));
    page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    pdf.addPage(page);
    var onPage = sheet.lines().stream().map(Layout.Line::block).distinct().toList();
    try (var content = new PDPageContentStream(pdf, page)) {
      for (var mark = 0; mark < onPage.size(); mark++) {
        mark(content, sheet, onPage.get(mark), mark);
      }
      content.beginMarkedContent(COSName.ARTIFACT);
      write(content, new Layout.Line(0, foot, FOOT_SIZE, FOOT));
      content.endMarkedContent();
    }
    tags.page(page, onPage);
  }

  private void mark(PDPageContentStream content, Layout.Sheet sheet, int block, int mark)
      throws IOException {
    content.beginMarkedContent(COSName.getPDFName(blocks.get(block).kind().tag()), mark);
    for (var line : sheet.lines()) {
      if (line.block() == block) {
        write(content, line);
      }
    }
    content.endMarkedContent();
  }

  private void write(PDPageContentStream content, Layout.Line line) throws IOException {
    content.beginText();
    content.setFont(typeface.font(), line.size());
    content.newLineAtOffset(Layout.MARGIN, line.y());
    content.showText(line.words());
    content.endText();
  }
}
