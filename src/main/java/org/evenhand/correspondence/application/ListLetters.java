package org.evenhand.correspondence.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.correspondence.api.LetterView;
import org.evenhand.correspondence.persistence.Letters;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Page;

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

  /**
   * One page of those of a case, the newest first.
   *
   * @param first how many to pass over
   * @param size how many at most
   */
  public Page<LetterView> of(CaseReference reference, int first, int size) {
    return new Page<>(letters.of(reference, first, size), letters.count(reference));
  }

  /** One of a case; empty when the case has no such letter. */
  public Optional<LetterView> find(CaseReference reference, UUID id) {
    return letters.find(id).filter(letter -> letter.caseReference().equals(reference));
  }
}
