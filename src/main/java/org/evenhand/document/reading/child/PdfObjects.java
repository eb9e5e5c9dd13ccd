package org.evenhand.document.reading.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.Refusal;

/** Looks through the objects of a PDF file for what runs, what is within, and what is too deep. */
final class PdfObjects {
  private static final int MOST = 500_000;
  private static final Set<String> RUNS =
      Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "RichMediaExecute", "Rendition");

  private final ReadingInProgress reading;

  PdfObjects(ReadingInProgress reading) {
    this.reading = reading;
  }

  void check(COSDocument pdf) throws IOException {
    var keys = new ArrayList<>(pdf.getXrefTable().keySet());
    if (keys.size() > MOST) {
      throw new Refused(Refusal.TOO_MANY_PARTS);
    }
    for (var key : keys) {
      reading.goOn();
      look(pdf.getObjectFromPool(key).getObject(), 0);
    }
  }

  private void look(COSBase object, int depth) throws Refused {
    if (depth > reading.limits().depth()) {
      throw new Refused(Refusal.TOO_DEEP);
    }
    if (object instanceof COSDictionary dictionary) {
      note(dictionary);
      for (var name : dictionary.keySet()) {
        look(dictionary.getItem(name), depth + 1);
      }
    } else if (object instanceof COSArray array) {
      for (var i = 0; i < array.size(); i++) {
        look(array.get(i), depth + 1);
      }
    }
  }

  private void note(COSDictionary dictionary) {
    var action = dictionary.getNameAsString(COSName.S);
    if (action != null && RUNS.contains(action) || dictionary.containsKey(COSName.JS)) {
      reading.found(Finding.ACTIVE_CONTENT);
    }
    var type = dictionary.getNameAsString(COSName.TYPE);
    if ("EmbeddedFile".equals(type) || dictionary.containsKey(COSName.EF)) {
      reading.found(Finding.EMBEDDED_FILES);
    }
    if ("GoToR".equals(action) || "GoToE".equals(action)) {
      reading.found(Finding.REMOTE_CONTENT);
    }
  }
}
