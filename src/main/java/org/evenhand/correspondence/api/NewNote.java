package org.evenhand.correspondence.api;

import java.util.Map;
import java.util.Optional;

/**
 * A short e-mail that belongs to no case and says nothing of any.
 *
 * @param toName as addressed
 * @param sentTo an e-mail address
 * @param facts what the template asks for
 */
public record NewNote(
    NoteTemplate template,
    String toName,
    String sentTo,
    Map<String, String> facts,
    Optional<CalendarPart> calendar) {

  /**
   * An iCalendar file that calendars take up by themselves (RFC 6047).
   *
   * @param method {@code REQUEST} or {@code CANCEL}
   */
  public record CalendarPart(String method, String text) {}
}
