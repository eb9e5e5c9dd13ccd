package org.evenhand.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.application.GivenCases;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.document.api.DocumentKind;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.api.Sensitivity;
import org.evenhand.document.application.DocumentGate;
import org.evenhand.identity.api.CaseAtHand;
import org.evenhand.identity.api.Opened;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.MayOpen;
import org.evenhand.identity.application.NoteAccess;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;

/**
 * Lets people of the identified lane into documents of cases that they reach in whole; evidence of
 * health needs its own permission. A document that belongs to no case yet is nobody's to open.
 * Deciders in the blind lane open copies of the released file whose case is theirs to decide, and
 * nothing else.
 */
@Dependent
public class WhoReadsDocuments implements DocumentGate {
  private final ReadCase cases;
  private final GivenCases given;
  private final MayOpen mayOpen;
  private final NoteAccess noteAccess;
  private final MaskedReaders masked;

  @Inject
  public WhoReadsDocuments(
      ReadCase cases,
      GivenCases given,
      MayOpen mayOpen,
      NoteAccess noteAccess,
      MaskedReaders masked) {
    this.cases = cases;
    this.given = given;
    this.mayOpen = mayOpen;
    this.noteAccess = noteAccess;
    this.masked = masked;
  }

  @Override
  public boolean lets(Actor actor, DocumentView document) {
    var file = document.caseReference().flatMap(cases::find);
    if (file.isEmpty()) {
      return false;
    }
    var reads =
        may(actor, document, given.inTheHandsOf(actor, file.get()))
            || isReleased(document) && masked.decides(actor, file.get().reference());
    if (!reads) {
      return false;
    }
    noteAccess.note(actor, opened(file.get().reference(), document));
    return true;
  }

  private static boolean isReleased(DocumentView document) {
    return document.kind() == DocumentKind.RENDITION && document.isSafe();
  }

  private boolean may(Actor actor, DocumentView document, CaseAtHand file) {
    return mayOpen.may(actor, Permission.DOCUMENT_READ, file)
        && (document.sensitivity() != Sensitivity.HEALTH
            || mayOpen.may(actor, Permission.DOCUMENT_READ_HEALTH, file));
  }

  private static Opened opened(CaseReference reference, DocumentView document) {
    return new Opened(reference, "DOCUMENT", document.id().toString());
  }
}
