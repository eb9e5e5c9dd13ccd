package org.evenhand.document.api;

import java.util.Optional;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;

/**
 * A text that a second person has released for the blind lane.
 *
 * @param of the original it was made of; empty when it was made of several
 * @param title neutral: it is shown to people who must not know who it is about
 * @param type {@link FileType#TXT} or {@link FileType#HTML}
 * @param content the released text, whole
 * @param releasedBy the second person
 */
public record Rendition(
    CaseReference caseReference,
    Optional<DocumentId> of,
    String title,
    FileType type,
    String content,
    Actor releasedBy) {
  public Rendition {
    if (type != FileType.TXT && type != FileType.HTML) {
      throw new IllegalArgumentException("a rendition is plain text or a page, not " + type);
    }
  }
}
