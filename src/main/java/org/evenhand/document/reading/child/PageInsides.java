package org.evenhand.document.reading.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.evenhand.document.api.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;

/** Comments, attributes, scripts, styles, unknown elements and all text of a web page. */
final class PageInsides implements FormatReader {
  @Override
  public void read(Path file, ReadingInProgress reading) throws IOException {
    var refused = new AtomicReference<Refused>();
    try (var bytes = Files.newInputStream(file)) {
      Jsoup.parse(bytes, null, "")
          .traverse(
              (node, depth) -> {
                if (depth > reading.limits().depth()) {
                  refused.set(new Refused(Refusal.TOO_DEEP));
                } else {
                  tell(node, reading);
                }
              });
    }
    if (refused.get() != null) {
      throw refused.get();
    }
  }

  private static void tell(Node node, ReadingInProgress reading) {
    if (node instanceof Comment comment) {
      reading.inside("comment", comment.getData());
    } else if (node instanceof DataNode data) {
      reading.inside(place(node.parent()), data.getWholeData());
    } else if (node instanceof XmlDeclaration declaration) {
      reading.inside("declaration", declaration.getWholeDeclaration());
    } else if (node instanceof TextNode text) {
      reading.inside(place(node.parent()), text.getWholeText());
    } else if (node instanceof Element element) {
      attributes(element, reading);
    }
  }

  private static void attributes(Element element, ReadingInProgress reading) {
    if (!element.tag().isKnownTag() && element.parent() != null) {
      reading.inside("element", element.tagName());
    }
    for (var attribute : element.attributes()) {
      var place = element.normalName() + "." + attribute.getKey();
      reading.inside(place, attribute.getValue());
      if (attribute.getKey().startsWith("data-")) {
        reading.inside("attribute", attribute.getKey());
      }
    }
  }

  private static String place(Node parent) {
    return parent == null ? "" : parent.nodeName();
  }
}
