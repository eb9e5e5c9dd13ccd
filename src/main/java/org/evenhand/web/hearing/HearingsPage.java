package org.evenhand.web.hearing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.PartyView;
import org.evenhand.casefile.application.ListCases;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.hearing.api.HearingToList;
import org.evenhand.hearing.api.ListedHearing;
import org.evenhand.hearing.application.ReadListings;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Opened;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NoteAccess;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.web.cases.CaseSight;
import org.evenhand.web.parts.ListAddress;
import org.evenhand.web.parts.Pages;

/**
 * Hearings that wait to be listed, and those listed in a month, of cases whose hearings the reader
 * may see. What is shown is noted.
 */
@Named
@RequestScoped
public class HearingsPage {
  private static final int SIZE = 25;

  private final ReadListings listings;
  private final ListCases list;
  private final CaseSight sight;
  private final ReadCase cases;
  private final NoteAccess access;
  private final CurrentActor actor;
  private final Clock clock;
  private List<HearingToList> waiting;
  private List<HearingToList> shown;
  private List<ListedHearing> listed;
  private Map<CaseReference, PartyView> registrants;

  /**
   * A hearing on a day of the month.
   *
   * @param number which of its days it is, from 1
   */
  public record OnDay(ListedHearing hearing, long number, long of) {}

  /** A day of the calendar, empty outside the month. */
  public record Day(LocalDate date, boolean outside, List<OnDay> hearings) {}

  @Inject
  public HearingsPage(
      ReadListings listings,
      ListCases list,
      CaseSight sight,
      ReadCase cases,
      NoteAccess access,
      CurrentActor actor,
      Clock clock) {
    this.listings = listings;
    this.list = list;
    this.sight = sight;
    this.cases = cases;
    this.access = access;
    this.actor = actor;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected HearingsPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Hearings that wait, this page of them, the longest waiting first. */
  public List<HearingToList> getShownWaiting() {
    if (shown == null) {
      shown = getWaiting().stream().skip((long) (address().page() - 1) * SIZE).limit(SIZE).toList();
      note(shown.stream().map(HearingToList::caseReference).toList());
    }
    return shown;
  }

  public List<HearingToList> getWaiting() {
    if (waiting == null) {
      var all = listings.toList();
      var seen = seen(all.stream().map(HearingToList::caseReference).toList());
      waiting = all.stream().filter(it -> seen.contains(it.caseReference())).toList();
    }
    return waiting;
  }

  public Pages getPages() {
    return new Pages(address(), address().page(), SIZE, getWaiting().size());
  }

  /** Hearings that sit in the month, by first day. */
  public List<ListedHearing> getListed() {
    if (listed == null) {
      var all = listings.listed(getMonth().atDay(1), getMonth().atEndOfMonth());
      var seen = seen(all.stream().map(ListedHearing::caseReference).toList());
      listed = all.stream().filter(it -> seen.contains(it.caseReference())).toList();
      note(listed.stream().map(ListedHearing::caseReference).toList());
    }
    return listed;
  }

  /** The weeks of the month, Monday to Friday. */
  public List<List<Day>> getWeeks() {
    var weeks = new ArrayList<List<Day>>();
    var first = getMonth().atDay(1);
    for (var monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        !monday.isAfter(getMonth().atEndOfMonth());
        monday = monday.plusWeeks(1)) {
      weeks.add(monday.datesUntil(monday.plusDays(5)).map(this::day).toList());
    }
    weeks.removeIf(week -> week.stream().allMatch(Day::outside));
    return weeks;
  }

  private Day day(LocalDate date) {
    var outside = !YearMonth.from(date).equals(getMonth());
    return new Day(
        date,
        outside,
        outside
            ? List.of()
            : getListed().stream()
                .filter(hearing -> hearing.isOn(date))
                .map(hearing -> new OnDay(hearing, weekdays(hearing, date), weekdays(hearing)))
                .toList());
  }

  private static long weekdays(ListedHearing hearing) {
    return weekdays(hearing, hearing.lastDay());
  }

  private static long weekdays(ListedHearing hearing, LocalDate to) {
    return hearing
        .firstDay()
        .datesUntil(to.plusDays(1))
        .filter(day -> day.getDayOfWeek().getValue() <= 5)
        .count();
  }

  /** What puts a listed hearing at risk today; empty if nothing does. */
  public String risk(ListedHearing hearing) {
    return hearing.riskOn(today());
  }

  public long getAtRisk() {
    return getListed().stream().filter(hearing -> !risk(hearing).isEmpty()).count();
  }

  /** Whole weeks that a hearing has waited since it was asked for. */
  public long weeksWaited(HearingToList hearing) {
    return hearing.askedOn() == null
        ? 0
        : java.time.temporal.ChronoUnit.WEEKS.between(hearing.askedOn(), today());
  }

  public PartyView registrant(CaseReference reference) {
    if (registrants == null) {
      var references =
          isShowingListed()
              ? getListed().stream().map(ListedHearing::caseReference)
              : getShownWaiting().stream().map(HearingToList::caseReference);
      registrants = cases.party(references.distinct().toList(), PartyRole.REGISTRANT);
      registrants.values().removeIf(party -> party.person().isEmpty());
    }
    return registrants.get(reference);
  }

  public YearMonth getMonth() {
    var asked = parameter("month");
    try {
      return asked.isEmpty() ? YearMonth.from(today()) : YearMonth.parse(asked);
    } catch (DateTimeParseException notAMonth) {
      return YearMonth.from(today());
    }
  }

  /** The first day of the month, for its name. */
  public LocalDate getFirstDay() {
    return getMonth().atDay(1);
  }

  public boolean isShowingListed() {
    return parameter("show").equals("listed");
  }

  /** Whether the reader plans blocks. */
  public boolean isScheduler() {
    return Permissions.permit(actor.get(), Permission.HEARING_LIST);
  }

  /** Whether the reader may set some conflicts of interest aside. */
  public boolean isSettingAside() {
    return isScheduler() || Permissions.permit(actor.get(), Permission.WALL_WAIVE);
  }

  private java.util.Set<CaseReference> seen(List<CaseReference> references) {
    return list.seen(sight.of(Permission.HEARING_READ), references.stream().distinct().toList());
  }

  private void note(List<CaseReference> references) {
    access.note(
        actor.get(),
        references.stream()
            .distinct()
            .map(reference -> new Opened(reference, "FOUND", ""))
            .toList());
  }

  private LocalDate today() {
    return CivilTime.today(clock);
  }

  private static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(name, "");
  }

  private static ListAddress address() {
    return ListAddress.asked("/hearings", List.of("show"));
  }
}
