package org.evenhand.document.api;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;

/**
 * A file as it comes in.
 *
 * @param caseReference the case it belongs to; empty while a concern is still being written
 * @param fileName as its sender called it, whatever that contains
 * @param title what colleagues call it; empty means the file name
 * @param source by which way it came
 * @param receivedOn the true day of receipt
 * @param receivedBy who loaded it
 * @param sensitivity what it tells beyond the ordinary
 * @param restriction what the law or a court says about its use
 * @param replaces an earlier version that stays readable beside it
 */
public record Reception(
    Optional<CaseReference> caseReference,
    String fileName,
    String title,
    DocumentSource source,
    LocalDate receivedOn,
    Actor receivedBy,
    Sensitivity sensitivity,
    LegalRestriction restriction,
    Optional<DocumentId> replaces) {

  /** An ordinary file, not yet of any case. */
  public static Reception of(
      String fileName, DocumentSource source, LocalDate receivedOn, Actor receivedBy) {
    return new Reception(
        Optional.empty(),
        fileName,
        "",
        source,
        receivedOn,
        receivedBy,
        Sensitivity.ORDINARY,
        LegalRestriction.NONE,
        Optional.empty());
  }

  public Reception inCase(CaseReference reference) {
    return new Reception(
        Optional.of(reference),
        fileName,
        title,
        source,
        receivedOn,
        receivedBy,
        sensitivity,
        restriction,
        replaces);
  }

  public Reception titled(String otherTitle) {
    return new Reception(
        caseReference,
        fileName,
        otherTitle,
        source,
        receivedOn,
        receivedBy,
        sensitivity,
        restriction,
        replaces);
  }

  public Reception with(Sensitivity otherSensitivity, LegalRestriction otherRestriction) {
    return new Reception(
        caseReference,
        fileName,
        title,
        source,
        receivedOn,
        receivedBy,
        otherSensitivity,
        otherRestriction,
        replaces);
  }

  public Reception replacing(DocumentId earlier) {
    return new Reception(
        caseReference,
        fileName,
        title,
        source,
        receivedOn,
        receivedBy,
        sensitivity,
        restriction,
        Optional.of(earlier));
  }
}
