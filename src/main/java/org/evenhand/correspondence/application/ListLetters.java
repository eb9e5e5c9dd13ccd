package org.evenhand.correspondence.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.correspondence.api.LetterView;
import org.evenhand.correspondence.persistence.Letters;
import org.evenhand.kernel.CaseReference;

/** Letters of a case with their service records. Which case somebody may open is asked before. */
@Dependent
@RequiresPermissions("letter:read")
public class ListLetters {
  private final Letters letters;

  @Inject
  public ListLetters(Letters letters) {
    this.letters = letters;
  }

  /** For the container's interceptors. */
  protected ListLetters() {
    this(null);
  }

  /** All of a case, the newest first. */
  public List<LetterView> of(CaseReference reference) {
    return letters.of(reference);
  }

  /** One of a case; empty when the case has no such letter. */
  public Optional<LetterView> find(CaseReference reference, UUID id) {
    return letters.find(id).filter(letter -> letter.caseReference().equals(reference));
  }
}
