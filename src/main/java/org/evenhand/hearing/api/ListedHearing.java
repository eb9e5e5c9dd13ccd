package org.evenhand.hearing.api;

import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.HearingType;

/**
 * A hearing with its days.
 *
 * @param state {@code LISTED}, {@code OPEN} or {@code PART_HEARD}
 * @param venue as it is told to the parties; may be empty for a remote hearing
 * @param empanelled whether a panel was named
 * @param noticed whether notice of these days was sent
 * @param lastDayToNotice the last day on which notice of it can be sent in time
 * @param cannotSit how many of those who were asked to sit said that they cannot
 * @param noAnswer how many did not answer in time
 * @param unanswered how many have not answered yet
 */
public record ListedHearing(
    UUID id,
    CaseReference caseReference,
    HearingType type,
    String state,
    LocalDate firstDay,
    LocalDate lastDay,
    String mode,
    String venue,
    boolean empanelled,
    boolean noticed,
    LocalDate lastDayToNotice,
    int cannotSit,
    int noAnswer,
    int unanswered) {

  private static final int DAYS_BEFORE = 7;

  public boolean isPartHeard() {
    return state.equals("PART_HEARD");
  }

  /**
   * What puts it at risk on a day: {@code panel} if none was named, {@code cannotSit} if somebody
   * of it cannot sit and {@code noAnswer} if somebody did not answer in time, {@code noticeLate} if
   * notice was not sent in time, {@code noticeSoon} if it must be sent within a week; empty if
   * nothing does.
   */
  public String riskOn(LocalDate today) {
    if (!state.equals("LISTED")) {
      return "";
    }
    if (!empanelled) {
      return "panel";
    }
    if (cannotSit > 0 || noAnswer > 0) {
      return cannotSit > 0 ? "cannotSit" : "noAnswer";
    }
    if (noticed) {
      return "";
    }
    if (today.isAfter(lastDayToNotice)) {
      return "noticeLate";
    }
    return today.plusDays(DAYS_BEFORE).isAfter(lastDayToNotice) ? "noticeSoon" : "";
  }

  /** Whether it sits on a day, weekends aside. */
  public boolean isOn(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }
}
