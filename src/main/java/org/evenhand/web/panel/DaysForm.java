package org.evenhand.web.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.evenhand.casefile.api.TypedDate;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.Availability;
import org.evenhand.panel.api.AvailabilityWish;
import org.evenhand.panel.api.AvailabilityWish.OfDays;
import org.evenhand.panel.api.AvailabilityWish.OfRange;
import org.evenhand.panel.api.AvailabilityWish.OfTheWeek;
import org.evenhand.panel.api.Sitting;
import org.evenhand.panel.api.Whose;
import org.evenhand.panel.application.KeepAvailability;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.web.Words;
import org.evenhand.web.parts.Choice;

/**
 * Saying when a member can sit: a month of boxes, a range, the weekdays. What was ticked and typed
 * stays when something is wrong with it.
 */
@ViewScoped
public abstract class DaysForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MONTHS_AHEAD = 24;
  private static final DateTimeFormatter TITLE =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  @Inject private transient KeepAvailability keep;
  @Inject private transient RuleSets rules;
  @Inject private transient Clock clock;
  @Inject private transient Words words;
  private String month = "";
  private String done = "";
  private String from = "";
  private String to = "";
  private String can = "no";
  private String reason = "";
  private HashSet<LocalDate> ticked;
  private EnumSet<DayOfWeek> week;
  private transient List<Problem> problems = List.of();

  abstract Whose whose();

  abstract Availability availability(LocalDate first, LocalDate last);

  abstract List<Sitting> sittings(LocalDate first, LocalDate last);

  /** The page's own address, to which a month and what was done are added. */
  abstract String place();

  /**
   * Saves the boxes of the month, and a range where one is typed: Enter in a field of the range
   * presses the form's first button.
   */
  public String saveDays() {
    ticked = new HashSet<>();
    for (var day : Sent.values("day")) {
      TypedDate.read(day).ifPresent(ticked::add);
    }
    var wish = new TreeMap<LocalDate, Boolean>();
    getTable().offered().forEach(day -> wish.put(day, ticked.contains(day)));
    var kept = kept(new OfDays(wish), "days");
    return kept == null || from.isBlank() && to.isBlank() ? kept : saveRange();
  }

  /** Saves a range. */
  public String saveRange() {
    var first = day("from", from);
    var last = day("to", to);
    if (!first.isDone() || !last.isDone()) {
      problems = new ArrayList<>(first.problems());
      problems.addAll(last.problems());
      return null;
    }
    month = YearMonth.from(first.value()).toString();
    return kept(new OfRange(first.value(), last.value(), can.equals("yes")), "days");
  }

  /** Saves the weekdays. */
  public String saveWeek() {
    week = EnumSet.noneOf(DayOfWeek.class);
    var sent = Sent.values("week");
    Availability.WEEK.stream().filter(day -> !sent.contains(day.name())).forEach(week::add);
    return kept(new OfTheWeek(week), "week");
  }

  private String kept(AvailabilityWish wish, String what) {
    var outcome = keep.keep(whose(), wish);
    problems = outcome.problems();
    if (!outcome.isDone()) {
      return null;
    }
    var told = what.equals("week") && outcome.value() > 0 ? "week-named" : what;
    return place() + "faces-redirect=true&month=" + shown() + "&done=" + told;
  }

  private static Outcome<LocalDate> day(String field, String typed) {
    return TypedDate.read(typed)
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(Problem.at(field, "answer.notADate")));
  }

  private LocalDate today() {
    return CivilTime.today(clock);
  }

  private YearMonth shown() {
    var now = YearMonth.from(today());
    try {
      var asked = YearMonth.parse(month);
      return asked.isBefore(now.minusMonths(MONTHS_AHEAD))
              || asked.isAfter(now.plusMonths(MONTHS_AHEAD))
          ? now
          : asked;
    } catch (DateTimeParseException nonsense) {
      return now;
    }
  }

  public MonthTable getTable() {
    var shown = shown();
    var first = shown.atDay(1);
    var last = shown.atEndOfMonth();
    var said = availability(first, last);
    var worked = rules.inForce(today()).workingDays();
    return new MonthTable(
        shown,
        today(),
        worked::isWorked,
        day -> ticked == null ? said.isAvailable(day) : ticked.contains(day),
        sittings(first, last));
  }

  /** The month in words: January 2027. */
  public String getMonthTitle() {
    return TITLE.format(shown());
  }

  public String getNextMonth() {
    return link(shown().plusMonths(1));
  }

  public String getPreviousMonth() {
    return link(shown().minusMonths(1));
  }

  private String link(YearMonth other) {
    var now = YearMonth.from(today());
    return other.isAfter(now.plusMonths(MONTHS_AHEAD)) ? "" : place() + "month=" + other;
  }

  /** Monday to Friday, ticked where they sit. */
  public List<Choice> getWeekdays() {
    Set<DayOfWeek> off = week == null ? availability(today(), today()).daysOff() : week;
    return Availability.WEEK.stream()
        .map(
            day ->
                new Choice(
                    day.name(), day.getDisplayName(TextStyle.FULL, Locale.UK), !off.contains(day)))
        .toList();
  }

  /** What was just done, in words, or null. */
  public String getNotice() {
    return words.maybe("days.done." + done).orElse(null);
  }

  public List<Problem> getProblems() {
    return problems == null ? List.of() : problems;
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String asked) {
    this.month = asked == null ? "" : asked;
  }

  public String getDone() {
    return done;
  }

  public void setDone(String what) {
    this.done = what == null ? "" : what;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String typed) {
    this.from = typed == null ? "" : typed;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String typed) {
    this.to = typed == null ? "" : typed;
  }

  public String getCan() {
    return can;
  }

  public void setCan(String chosen) {
    this.can = chosen == null ? "no" : chosen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String typed) {
    this.reason = typed == null ? "" : TypedText.read(typed);
  }
}
