package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.api.CaseFacts;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;

/**
 * Saves what an officer changed, unless somebody else changed it since: then nothing is written and
 * the newer values are handed back, so that both can be shown.
 */
@Dependent
public class EditCaseFacts {
  private final Cases cases;
  private final Chronology chronology;

  @Inject
  public EditCaseFacts(Cases cases, Chronology chronology) {
    this.cases = cases;
    this.chronology = chronology;
  }

  /** For the container's interceptors. */
  protected EditCaseFacts() {
    this(null, null);
  }

  /**
   * @param base the facts the officer started from
   * @return empty when saved, or when the case says so already; the case as it is now when somebody
   *     else was quicker
   */
  @Transactional
  @RequiresPermissions(Permission.CASE_EDIT)
  public Optional<CaseView> edit(
      CaseReference reference, Actor actor, CaseFacts base, CaseFacts facts) {
    var file = cases.hold(reference);
    if (file.facts().equals(facts)) {
      return Optional.empty();
    }
    if (!file.facts().equals(base)) {
      return Optional.of(file.view());
    }
    file.change(facts);
    chronology.add(reference, actor, "FACTS", "facts.changed", "");
    return Optional.empty();
  }
}
