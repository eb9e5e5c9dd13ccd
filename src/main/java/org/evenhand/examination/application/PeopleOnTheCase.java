package org.evenhand.examination.application;

import java.util.List;
import java.util.Set;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Role;

/** Who can be asked to examine a case, and who took part in it before. */
public interface PeopleOnTheCase {
  /** Accounts that hold a role, with the names to choose them by. */
  List<Option> inRole(Role role);

  /** Accounts that did any step on the case. */
  Set<String> tookPart(CaseReference reference);
}
