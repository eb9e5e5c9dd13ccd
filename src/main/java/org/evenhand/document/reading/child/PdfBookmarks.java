package org.evenhand.document.reading.child;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks of a PDF file, which may name what no page says; a circle of them is left. */
final class PdfBookmarks {
  private static final int MOST = 2_000;
  private static final int DEEPEST = 50;

  private final ReadingInProgress reading;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  PdfBookmarks(ReadingInProgress reading) {
    this.reading = reading;
  }

  void read(PDDocument pdf) {
    var outline = pdf.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      below(outline, 1);
    }
  }

  private void below(PDOutlineNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (var item = node.getFirstChild(); item != null; item = item.getNextSibling()) {
      reading.goOn();
      if (seen.size() >= MOST || !seen.add(item.getCOSObject())) {
        return;
      }
      reading.field("Bookmarks", item.getTitle());
      below(item, depth + 1);
    }
  }
}
