package org.evenhand.document.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.evenhand.kernel.CaseReference;

/**
 * A document as the identified lane sees it.
 *
 * @param caseReference empty while it belongs to no case
 * @param title what colleagues call it
 * @param fileName the name it is saved under, safe for every system
 * @param type what it is, once looked at
 * @param size in bytes
 * @param hash the SHA-256 of its bytes
 * @param refusal why it was refused
 * @param findings what to know before working with it
 * @param version from 1; a later version names the one it replaces
 * @param partOf the message it came with
 * @param renditionOf the original it was made of
 * @param restrictionCleared whether its legal restriction has been cleared for sharing
 */
public record DocumentView(
    DocumentId id,
    Optional<CaseReference> caseReference,
    DocumentKind kind,
    DocumentState state,
    String title,
    String fileName,
    Optional<FileType> type,
    long size,
    ContentHash hash,
    Optional<Refusal> refusal,
    Set<Finding> findings,
    Sensitivity sensitivity,
    LegalRestriction restriction,
    boolean restrictionCleared,
    DocumentSource source,
    LocalDate receivedOn,
    String receivedBy,
    Instant storedAt,
    int version,
    Optional<DocumentId> replaces,
    Optional<DocumentId> partOf,
    Optional<DocumentId> renditionOf) {

  public boolean isSafe() {
    return state == DocumentState.SAFE;
  }

  /** Whether the law or a court still stands against sharing it. */
  public boolean isBlockedByLaw() {
    return restriction != LegalRestriction.NONE && !restrictionCleared;
  }
}
