package org.evenhand.document.api;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;

/**
 * A text that a second person has released for the blind lane.
 *
 * @param of the original it was made of; empty when it was made of several
 * @param title neutral: it is shown to people who must not know who it is about
 * @param type {@link FileType#TXT}, {@link FileType#HTML} or {@link FileType#PDF}
 * @param content the bytes of the released file, whole; texts are UTF-8
 * @param releasedBy the second person
 */
public record Rendition(
    CaseReference caseReference,
    Optional<DocumentId> of,
    String title,
    FileType type,
    byte[] content,
    Actor releasedBy) {
  private static final Set<FileType> TYPES = Set.of(FileType.TXT, FileType.HTML, FileType.PDF);

  public Rendition {
    if (!TYPES.contains(type)) {
      throw new IllegalArgumentException("a rendition is a text, a page or a PDF, not " + type);
    }
  }

  /** One that is a text or a page. */
  public Rendition(
      CaseReference caseReference,
      Optional<DocumentId> of,
      String title,
      FileType type,
      String content,
      Actor releasedBy) {
    this(caseReference, of, title, type, content.getBytes(StandardCharsets.UTF_8), releasedBy);
  }

  /** The text of one that is a text or a page. */
  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }
}
