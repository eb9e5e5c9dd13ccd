package org.evenhand.ruleset.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Notice and privacy of one type of hearing.
 *
 * @param type which
 * @param notice the clock of its notice, counted back from the hearing
 * @param privacy whether it is in public or in private unless the panel says otherwise
 * @param source where the privacy default comes from
 * @param certainty how well it is known
 */
public record HearingRule(
    HearingType type, ClockRule notice, Privacy privacy, String source, Certainty certainty) {
  /** Who may attend by default. */
  public enum Privacy {
    PUBLIC,
    PRIVATE
  }

  /** Calendar days of notice. */
  public int noticeDays() {
    return notice.period().inDays();
  }

  /** The last day on which notice of a hearing can be sent in time. */
  public LocalDate lastDayToSend(LocalDate hearing) {
    return notice.dueOn(hearing);
  }

  /** Whether notice sent on a day is long enough for a hearing on another: 28 is, 27 is not. */
  public boolean isLongEnough(LocalDate sent, LocalDate hearing) {
    return notice.isKept(hearing, sent);
  }

  /** The earliest day for a hearing whose notice is sent on a day. */
  public LocalDate earliestAfter(LocalDate sent) {
    var gap = ChronoUnit.DAYS.between(notice.dueOn(sent), sent);
    return sent.plusDays(gap);
  }
}
