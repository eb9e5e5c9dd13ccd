package org.evenhand.register.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.PersonId;
import org.evenhand.register.api.RegisterMatch;
import org.evenhand.register.api.RegisterSearch;
import org.evenhand.register.persistence.RegisterIndex;

/**
 * Says whom a number or a name in any spelling may mean, and nothing about them: for finding their
 * cases. Whoever asks shows only cases that its reader may see; people who look somebody up on the
 * register use {@link FindRegistrants}.
 */
@Dependent
public class WhoIsMeant {
  private final RegisterIndex index;
  private final Clock clock;

  @Inject
  public WhoIsMeant(RegisterIndex index, Clock clock) {
    this.index = index;
    this.clock = clock;
  }

  /** The likeliest, at most {@code most}; nobody for a blank or endless text. */
  public List<PersonId> by(String text, int most) {
    if (text.isBlank() || text.length() > RegisterSearch.LONGEST_TEXT) {
      return List.of();
    }
    var search = RegisterSearch.of(text).page(0, most);
    return index.find(search, CivilTime.today(clock)).items().stream()
        .map(RegisterMatch::person)
        .toList();
  }
}
