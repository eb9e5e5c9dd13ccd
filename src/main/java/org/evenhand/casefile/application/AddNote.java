package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;

/** Notes something on a case; notes are added and never changed. */
@Dependent
public class AddNote {
  private final Cases cases;
  private final Chronology chronology;

  @Inject
  public AddNote(Cases cases, Chronology chronology) {
    this.cases = cases;
    this.chronology = chronology;
  }

  /** For the container's interceptors. */
  protected AddNote() {
    this(null, null);
  }

  /**
   * Adds a note once.
   *
   * @param id the note's own number; one that was added before stays as it is
   */
  @Transactional
  @RequiresPermissions(Permission.CASE_EDIT)
  public void add(CaseReference reference, Actor actor, UUID id, String text) {
    cases.get(reference);
    chronology.addNote(id, reference, actor, text);
  }
}
