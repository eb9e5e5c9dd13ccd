package org.evenhand.atomicity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.kernel.CaseReference;

/** Notes something on a case in a transaction of its own, whatever goes on around it. */
@Dependent
public class NoteApart {
  private final Chronology notes;
  private final CurrentActor actor;

  @Inject
  public NoteApart(Chronology notes, CurrentActor actor) {
    this.notes = notes;
    this.actor = actor;
  }

  /** For the container's interceptors. */
  protected NoteApart() {
    this(null, null);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void note(CaseReference reference, String text) {
    notes.addNote(UUID.randomUUID(), reference, actor.get(), text);
  }
}
