package org.evenhand.web.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.document.api.DocumentState;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.api.LegalRestriction;
import org.evenhand.document.api.Sensitivity;
import org.evenhand.web.Words;
import org.evenhand.web.parts.Tag;
import org.evenhand.web.parts.UploadedFile;

/** A document of a case as a list shows it, in words. */
public record DocumentRow(DocumentView document, Words words) {
  /** The address to take it away from; null where it cannot be opened. */
  public String getAddress() {
    return document.isSafe() ? "/documents/" + document.id() : null;
  }

  public String getName() {
    return document.title().isBlank() ? document.fileName() : document.title();
  }

  /** What it is and how large: PDF, 84 KB. */
  public String getWhat() {
    var size = UploadedFile.sizeOf(document.size());
    return document.type().map(type -> type.name() + ", " + size).orElse(size);
  }

  public Tag getState() {
    return new Tag(kind(), words.of("document.state." + document.state()));
  }

  private String kind() {
    return switch (document.state()) {
      case SAFE -> "ok";
      case REFUSED -> "danger";
      case QUARANTINED -> "warn";
      case WITHDRAWN -> "";
    };
  }

  /** Why it was refused, or what to know before working with it. */
  public List<String> getNotes() {
    if (document.state() == DocumentState.REFUSED) {
      return document.refusal().map(why -> words.of("document.refused." + why)).stream().toList();
    }
    return document.findings().stream()
        .map(finding -> words.of("document.finding." + finding))
        .sorted()
        .toList();
  }

  /** What it tells beyond the ordinary, and what the law says about its use. */
  public List<Tag> getLimits() {
    var sensitivity =
        Optional.of(document.sensitivity())
            .filter(s -> s != Sensitivity.ORDINARY)
            .map(s -> new Tag("warn", words.of("document.sensitivity." + s)));
    var restriction =
        Optional.of(document.restriction())
            .filter(r -> r != LegalRestriction.NONE)
            .map(r -> new Tag("danger", words.of("document.restriction." + r)));
    return Stream.of(sensitivity, restriction).flatMap(Optional::stream).toList();
  }

  public String getSource() {
    return words.of("document.source." + document.source());
  }

  public boolean isPart() {
    return document.partOf().isPresent();
  }
}
