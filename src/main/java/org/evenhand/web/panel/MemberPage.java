package org.evenhand.web.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.kernel.CivilTime;
import org.evenhand.panel.api.ConflictView;
import org.evenhand.panel.api.DeclaredView;
import org.evenhand.panel.api.MemberAct;
import org.evenhand.panel.api.MemberFile;
import org.evenhand.panel.api.Sitting;
import org.evenhand.panel.api.VenueView;
import org.evenhand.panel.application.ReadPool;
import org.evenhand.panel.application.WorkloadSetting;
import org.evenhand.panel.planning.WorkloadBand;
import org.evenhand.web.Words;

/** One member of the pool, for who keeps it. */
@Named
@RequestScoped
public class MemberPage {
  private static final int WEEKS_SHOWN = 8;
  private static final int YEARS_AHEAD = 2;
  private final ReadPool pool;
  private final WorkloadSetting workload;
  private final Words words;
  private final Clock clock;
  private String id = "";
  private String done = "";
  private MemberFile file;

  @Inject
  public MemberPage(ReadPool pool, WorkloadSetting workload, Words words, Clock clock) {
    this.pool = pool;
    this.workload = workload;
    this.words = words;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected MemberPage() {
    this(null, null, null, null);
  }

  public void open() {
    file = MemberAtDoor.open(pool, id);
  }

  public MemberFile getFile() {
    return file;
  }

  public String getPlaces() {
    return pool.venues().stream()
        .filter(venue -> file.venues().contains(venue.code()))
        .map(VenueView::name)
        .collect(Collectors.joining(", "));
  }

  public String getEmployers() {
    return String.join(", ", file.employers());
  }

  /** Of a day, in pounds: 310.00. */
  public String getFee() {
    return file.feePence().map(Pounds::written).orElse(null);
  }

  /** Weekdays on which they do not sit, in words. */
  public String getDaysOff() {
    var today = today();
    return new TreeSet<DayOfWeek>(pool.availability(file.member().id(), today, today).daysOff())
        .stream()
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
            .collect(Collectors.joining(", "));
  }

  /** Working days of the next weeks on which they cannot sit. */
  public List<LocalDate> getAway() {
    var today = today();
    var last = today.plusWeeks(WEEKS_SHOWN);
    var said = pool.availability(file.member().id(), today, last);
    return today
        .datesUntil(last)
        .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
        .filter(day -> !said.isAvailable(day) && !said.daysOff().contains(day.getDayOfWeek()))
        .toList();
  }

  public List<Sitting> getToCome() {
    return pool.sittings(file.member().id(), today(), today().plusYears(YEARS_AHEAD));
  }

  public int getYear() {
    return today().getYear();
  }

  public int getDays() {
    var first = LocalDate.ofYearDay(getYear(), 1);
    var last = first.plusYears(1).minusDays(1);
    return pool.sittings(file.member().id(), first, last).stream()
        .mapToInt(sitting -> sitting.daysBetween(first, last))
        .sum();
  }

  public WorkloadBand getBand() {
    return workload.band();
  }

  public List<ConflictView> getConflicts() {
    return pool.conflicts(file.member().id(), today());
  }

  public List<DeclaredView> getDeclared() {
    return pool.declared(file.member().id());
  }

  /** Who may set a reason aside, in words. */
  public String waiver(ConflictView conflict) {
    return conflict
        .reason()
        .waivedBy()
        .map(role -> words.of("conflict.waivedBy", words.of("role." + role.name())))
        .orElse(words.of("conflict.waivedBy.nobody"));
  }

  public List<MemberAct> getActs() {
    return pool.acts(file.member().id());
  }

  /** An act in words. */
  public String told(MemberAct act) {
    return new ActWords(words).of(act);
  }

  public boolean isOver(LocalDate day) {
    return day.isBefore(today());
  }

  private LocalDate today() {
    return CivilTime.today(clock);
  }

  /** What was just done, in words, or null. */
  public String getNotice() {
    return words.maybe("pool.done." + done).orElse(null);
  }

  public String getId() {
    return id;
  }

  public void setId(String asked) {
    this.id = asked == null ? "" : asked;
  }

  public String getDone() {
    return done;
  }

  public void setDone(String what) {
    this.done = what == null ? "" : what;
  }
}
