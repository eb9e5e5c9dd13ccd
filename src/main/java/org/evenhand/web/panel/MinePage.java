package org.evenhand.web.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.panel.api.Availability;
import org.evenhand.panel.api.Sitting;
import org.evenhand.panel.api.Whose;
import org.evenhand.panel.application.ReadOwnPlace;
import org.evenhand.panel.application.WorkloadSetting;
import org.evenhand.panel.planning.WorkloadBand;

/** A member's own days: when they can sit, when they are named to, and how much that is. */
@Named
@ViewScoped
public class MinePage extends DaysForm {
  private static final long serialVersionUID = 1L;
  private static final int YEARS_AHEAD = 2;
  @Inject private transient ReadOwnPlace own;
  @Inject private transient CurrentActor actor;
  @Inject private transient WorkloadSetting workload;
  @Inject private transient Clock clock;

  /** Asks before any of it is written, so that who is no member is told nothing. */
  public void open() {
    own.of(actor.get());
  }

  /** Whether the visitor is in the pool; with the role alone there is nothing to say. */
  public boolean isInThePool() {
    return own.of(actor.get()).isPresent();
  }

  /** Hearings to come, the next first. */
  public List<Sitting> getToCome() {
    var today = CivilTime.today(clock);
    return own.sittings(actor.get(), today, today.plusYears(YEARS_AHEAD));
  }

  public int getYear() {
    return CivilTime.today(clock).getYear();
  }

  /** Days of this year, sat or named. */
  public int getDays() {
    var first = LocalDate.ofYearDay(getYear(), 1);
    var last = first.plusYears(1).minusDays(1);
    return own.sittings(actor.get(), first, last).stream()
        .mapToInt(sitting -> sitting.daysBetween(first, last))
        .sum();
  }

  public WorkloadBand getBand() {
    return workload.band();
  }

  @Override
  Whose whose() {
    return Whose.own(actor.get());
  }

  @Override
  Availability availability(LocalDate first, LocalDate last) {
    return own.availability(actor.get(), first, last);
  }

  @Override
  List<Sitting> sittings(LocalDate first, LocalDate last) {
    return own.sittings(actor.get(), first, last);
  }

  @Override
  String place() {
    return "/panel/mine?";
  }
}
