package org.evenhand.tool.bench.leaks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.evenhand.fairness.anonymisation.api.ReleasedPart;
import org.evenhand.fairness.anonymisation.release.ReleasedCopy;

/** Where words are left behind in a released PDF. */
enum InAPdf implements HidingPlace {
  SENTENCE((pdf, words) -> {}),
  PAGE_TEXT((pdf, words) -> TextOnAPage.ordinary(pdf, "Seen by " + words)),
  LETTER_BY_LETTER(TextOnAPage::letterByLetter),
  WHITE(TextOnAPage::white),
  NOT_DRAWN(TextOnAPage::notDrawn),
  OFF_THE_PAGE(TextOnAPage::offThePage),
  TITLE((pdf, words) -> pdf.getDocumentInformation().setTitle("File 26-3097 " + words)),
  AUTHOR((pdf, words) -> pdf.getDocumentInformation().setAuthor(words)),
  SUBJECT((pdf, words) -> pdf.getDocumentInformation().setSubject("About " + words)),
  KEYWORDS((pdf, words) -> pdf.getDocumentInformation().setKeywords(words)),
  OWN_PROPERTY((pdf, words) -> pdf.getDocumentInformation().setCustomMetadataValue("by", words)),
  NAME_OF_A_PROPERTY(
      (pdf, words) -> pdf.getDocumentInformation().setCustomMetadataValue(words, "1")),
  XMP(
      (pdf, words) -> {
        var xml = "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><c>" + words + "</c></x:xmpmeta>";
        var bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, bytes));
      }),
  OUTLINE(
      (pdf, words) -> {
        var outline = new PDDocumentOutline();
        var item = new PDOutlineItem();
        item.setTitle("Letter of " + words);
        outline.addLast(item);
        pdf.getDocumentCatalog().setDocumentOutline(outline);
      }),
  NOTE((pdf, words) -> note(pdf, "See " + words, "reader")),
  AUTHOR_OF_A_NOTE((pdf, words) -> note(pdf, "See above", words)),
  LINK(
      (pdf, words) -> {
        var link = new PDAnnotationLink();
        var action = new PDActionURI();
        action.setURI("https://intranet.example/people?q=" + words);
        link.setAction(action);
        link.setRectangle(new PDRectangle(10, 10, 20, 20));
        pdf.getPage(0).setAnnotations(List.of(link));
      }),
  ATTACHMENT((pdf, words) -> attach(pdf, "list.txt", "Written by " + words)),
  NAME_OF_AN_ATTACHMENT((pdf, words) -> attach(pdf, words + ".txt", "A list")),
  SCRIPT(
      (pdf, words) ->
          pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("// " + words))),
  SPOKEN_INSTEAD((pdf, words) -> structure(pdf).setString(COSName.getPDFName("ActualText"), words)),
  DESCRIBED((pdf, words) -> structure(pdf).setString(COSName.getPDFName("Alt"), words)),
  PAGE_LABEL(
      (pdf, words) -> {
        var label = new COSDictionary();
        label.setString(COSName.P, words);
        var labels = new COSArray();
        labels.add(org.apache.pdfbox.cos.COSInteger.ZERO);
        labels.add(label);
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, labels);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.PAGE_LABELS, tree);
      }),
  DESTINATION(
      (pdf, words) -> {
        var names = new COSArray();
        names.add(new COSString(words));
        names.add(new COSArray());
        var tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("PieceInfo"), tree);
      }),
  UNUSED_DRAWING(
      (pdf, words) -> {
        var drawing = "BT /F1 9 Tf (Seen by " + words.replaceAll("[()\\\\]", "") + ") Tj ET";
        var stream =
            new PDStream(
                pdf, new ByteArrayInputStream(drawing.getBytes(StandardCharsets.ISO_8859_1)));
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("X"), stream);
      }),
  AFTER_THE_END((pdf, words) -> {}),
  FILE_NAME((pdf, words) -> {});

  private final Change change;

  /** Changes an open file. */
  private interface Change {
    void make(PDDocument pdf, String words) throws IOException;
  }

  InAPdf(Change change) {
    this.change = change;
  }

  @Override
  public String kind() {
    return "PDF";
  }

  @Override
  public boolean takes(String words) {
    return switch (this) {
      case FILE_NAME, NAME_OF_AN_ATTACHMENT -> words.matches("[^\\n/\\\\:]+");
      case UNUSED_DRAWING -> words.chars().allMatch(c -> c >= ' ' && c < 256 && c != '(');
      case NAME_OF_A_PROPERTY -> words.matches("[\\w -]+");
      case LINK, AFTER_THE_END -> words.matches("[\\x21-\\x7e]+");
      case XMP -> !words.contains("&");
      case PAGE_TEXT, LETTER_BY_LETTER, WHITE, NOT_DRAWN, OFF_THE_PAGE -> TextOnAPage.takes(words);
      default -> true;
    };
  }

  @Override
  public Planted hide(CleanFile file, String words) throws IOException {
    var parts =
        this == SENTENCE
            ? List.of(new ReleasedPart("The concern", told(file, words)))
            : file.parts();
    var copy = ReleasedCopy.of(LeakTrial.NUMBER, parts).get(1);
    try (var pdf = Loader.loadPDF(copy.bytes());
        var out = new ByteArrayOutputStream()) {
      change.make(pdf, words);
      pdf.setDocumentId(1L);
      pdf.save(out);
      if (this == AFTER_THE_END) {
        out.write(("% by " + words + "\n").getBytes(StandardCharsets.UTF_8));
      }
      var name = this == FILE_NAME ? "File 26-3097 " + words + ".pdf" : copy.fileName();
      return new Planted(name, out.toByteArray());
    }
  }

  private static String told(CleanFile file, String words) {
    return file.parts().get(0).text() + "\n\nIn the end it was " + words + " who told the manager.";
  }

  private static void note(PDDocument pdf, String words, String author) {
    var note = new PDAnnotationText();
    note.setContents(words);
    note.setTitlePopup(author);
    note.setRectangle(new PDRectangle(10, 10, 20, 20));
    try {
      pdf.getPage(0).setAnnotations(List.of(note));
    } catch (RuntimeException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void attach(PDDocument pdf, String name, String content) throws IOException {
    var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    var file = new PDStream(pdf, bytes);
    file.getCOSObject().setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
    var held = new COSDictionary();
    held.setItem(COSName.F, file);
    var spec = new COSDictionary();
    spec.setItem(COSName.TYPE, COSName.FILESPEC);
    spec.setString(COSName.F, name);
    spec.setItem(COSName.EF, held);
    var files = new COSArray();
    files.add(spec);
    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), files);
  }

  private static COSDictionary structure(PDDocument pdf) {
    var kids =
        pdf.getDocumentCatalog()
            .getStructureTreeRoot()
            .getCOSObject()
            .getDictionaryObject(COSName.K);
    return kids instanceof COSArray array
        ? (COSDictionary) array.getObject(0)
        : (COSDictionary) kids;
  }
}
