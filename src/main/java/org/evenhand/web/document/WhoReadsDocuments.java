package org.evenhand.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.application.GivenCases;
import org.evenhand.casefile.application.ReadCase;
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
 * health needs its own permission. A document that belongs to no case yet is nobody's to open, and
 * deciders in the blind lane read released texts on their pages, never as files.
 */
@Dependent
public class WhoReadsDocuments implements DocumentGate {
  private final ReadCase cases;
  private final GivenCases given;
  private final MayOpen mayOpen;
  private final NoteAccess noteAccess;

  @Inject
  public WhoReadsDocuments(
      ReadCase cases, GivenCases given, MayOpen mayOpen, NoteAccess noteAccess) {
    this.cases = cases;
    this.given = given;
    this.mayOpen = mayOpen;
    this.noteAccess = noteAccess;
  }

  @Override
  public boolean lets(Actor actor, DocumentView document) {
    var file = document.caseReference().flatMap(cases::find);
    if (file.isEmpty() || !may(actor, document, given.inTheHandsOf(actor, file.get()))) {
      return false;
    }
    noteAccess.note(actor, opened(file.get().reference(), document));
    return true;
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
