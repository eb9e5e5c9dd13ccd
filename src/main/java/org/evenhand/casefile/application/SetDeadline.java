package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.model.CaseClock;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.casefile.persistence.Clocks;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/** An officer sets a date of his own for a case, by which something is planned to be done. */
@Dependent
public class SetDeadline {
  private static final int LONGEST_LABEL = 120;
  private final Cases cases;
  private final Clocks clocks;
  private final Chronology chronology;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public SetDeadline(Cases cases, Clocks clocks, Chronology chronology, IdSource ids, Clock clock) {
    this.cases = cases;
    this.clocks = clocks;
    this.chronology = chronology;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected SetDeadline() {
    this(null, null, null, null, null);
  }

  @Transactional
  @RequiresPermissions("clock:change")
  public Outcome<UUID> set(CaseReference reference, Actor by, String label, LocalDate due) {
    var today = CivilTime.today(clock);
    if (label.isBlank() || label.length() > LONGEST_LABEL) {
      return Outcome.refused(Problem.at("label", "clock.label", LONGEST_LABEL));
    }
    if (due.isBefore(today)) {
      return Outcome.refused(Problem.at("due", "clock.dueInThePast"));
    }
    var pinned = cases.get(reference).view().rules();
    var own = CaseClock.own(ids.next(), reference, pinned, label.strip(), today, due);
    clocks.add(own);
    chronology.add(reference, by, "CLOCK", "clock.set", label.strip());
    return Outcome.done(own.id());
  }
}
