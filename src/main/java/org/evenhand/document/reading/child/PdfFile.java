package org.evenhand.document.reading.child;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.Refusal;
import org.evenhand.document.api.TextBlock.Kind;
import org.evenhand.document.api.TextBlock.Place;

/** A PDF file, page by page: its text, its annotations, its form fields, its bookmarks. */
final class PdfFile implements FormatReader {
  private static final String[] PROPERTIES = {
    "Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate"
  };

  @Override
  public void read(Path file, ReadingInProgress reading) throws IOException {
    PdfEnding.check(file, reading);
    try (var pdf = open(file)) {
      var form = pdf.getDocumentCatalog().getAcroForm(null);
      if (form != null && form.getCOSObject().containsKey(COSName.XFA)) {
        throw new Refused(Refusal.DYNAMIC_FORM);
      }
      new PdfObjects(reading).check(pdf.getDocument());
      for (var name : PROPERTIES) {
        reading.field(name, pdf.getDocumentInformation().getCOSObject().getString(name));
      }
      new PdfBookmarks(reading).read(pdf);
      readPages(pdf, reading);
      readForm(form, reading);
    }
  }

  private static PDDocument open(Path file) throws IOException {
    FontMappers.set(new BundledFont());
    try {
      return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    } catch (InvalidPasswordException | LinkageError needsPasswordOrKey) {
      throw new Refused(Refusal.ENCRYPTED);
    } catch (IOException broken) {
      throw new Refused(Refusal.DAMAGED);
    }
  }

  private static void readPages(PDDocument pdf, ReadingInProgress reading) throws IOException {
    var number = 0;
    for (var page : pdf.getPages()) {
      number++;
      var text = new PdfPageText(reading, number);
      text.read(pdf, page);
      var pictures = hasPictures(page);
      if (pictures) {
        reading.found(Finding.PICTURES);
      }
      if (pictures && !text.foundAny()) {
        reading.found(Finding.PAGES_WITHOUT_TEXT);
      }
      readAnnotations(page, number, reading);
    }
  }

  /** Anything drawn from elsewhere counts as a picture, which errs towards a look by a person. */
  private static boolean hasPictures(PDPage page) {
    var resources = page.getResources();
    return resources != null && resources.getXObjectNames().iterator().hasNext();
  }

  private static void readAnnotations(PDPage page, int number, ReadingInProgress reading)
      throws IOException {
    for (var annotation : page.getAnnotations()) {
      var place = Place.page(number, null);
      if (annotation instanceof PDAnnotationLink link) {
        if (link.getAction() instanceof PDActionURI address && address.getURI() != null) {
          reading.add(Kind.LINK, address.getURI(), place);
        }
      } else if (!(annotation instanceof PDAnnotationWidget)) {
        readComment(annotation, place, reading);
      }
    }
  }

  private static void readComment(PDAnnotation annotation, Place place, ReadingInProgress reading) {
    if ("FileAttachment".equals(annotation.getSubtype())) {
      reading.found(Finding.EMBEDDED_FILES);
    }
    var words = annotation.getContents();
    if (words != null) {
      reading.add(Kind.COMMENT, words, place);
      reading.field("Comment by", annotation.getCOSObject().getString(COSName.T));
    }
  }

  private static void readForm(PDAcroForm form, ReadingInProgress reading) {
    if (form == null) {
      return;
    }
    for (var field : form.getFieldTree()) {
      reading.goOn();
      var value = field.getValueAsString();
      if (value != null && !value.isBlank()) {
        reading.add(Kind.FORM_FIELD, field.getPartialName() + ": " + value);
      }
    }
  }
}
