package org.evenhand.panel.model;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.ByDay;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.CivilTime;
import org.evenhand.panel.api.Invitation;
import org.evenhand.panel.api.Sitting;

/**
 * Writes hearings as iCalendar (RFC 5545): that there is one, when and where, and neither the case
 * nor anybody's name, because calendars are read over shoulders and by other programs.
 */
public final class CalendarFile {
  private static final String PRODUCT = "-//Evenhand//Hearings//EN";
  private static final TimezoneAssignment LONDON = LondonTime.assignment();

  private CalendarFile() {}

  /** Asks somebody to sit, or tells them of a change. */
  public static String request(Invitation invitation, Instant now) {
    var event = invited(invitation, now);
    event.setStatus(Status.confirmed());
    return written(Method.request(), event);
  }

  /** Takes an invitation back; its sequence is higher than that of the one it takes back. */
  public static String cancel(Invitation invitation, Instant now) {
    var event = invited(invitation, now);
    event.setStatus(Status.cancelled());
    return written(Method.cancel(), event);
  }

  /**
   * The days somebody is named to sit, for a calendar program that fetches them: no method, because
   * a published event would have to name who organises it (RFC 5546, 3.2.1).
   */
  public static String feed(List<Sitting> sittings, Instant now) {
    var calendar = calendar();
    for (var sitting : sittings) {
      var event = event(sitting.id(), sitting.change(), sitting.first(), sitting.last(), now);
      wholeDays(event, sitting.first(), sitting.last());
      event.setStatus(Status.confirmed());
      calendar.addEvent(event);
    }
    return Biweekly.write(calendar).go();
  }

  private static VEvent invited(Invitation invitation, Instant now) {
    var event =
        event(invitation.seat(), invitation.sequence(), invitation.first(), invitation.last(), now);
    invitation
        .hours()
        .ifPresentOrElse(
            hours -> eachDay(event, invitation, hours),
            () -> wholeDays(event, invitation.first(), invitation.last()));
    event.setLocation(invitation.place());
    event.setOrganizer(new Organizer(null, invitation.organiser()));
    var attendee = new Attendee(null, invitation.invited());
    attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
    attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
    attendee.setRsvp(true);
    event.addAttendee(attendee);
    return event;
  }

  private static VEvent event(UUID id, int sequence, LocalDate first, LocalDate last, Instant now) {
    var event = new VEvent();
    event.setUid(id + "@evenhand");
    event.setSequence(sequence);
    event.setDateTimeStamp(Date.from(now));
    var days = new Sitting(id, id, 0, "", "", "", first, last, false).daysBetween(first, last);
    event.setSummary(days == 1 ? "Hearing, 1 day" : "Hearing, " + days + " days");
    event.setTransparency(Transparency.opaque());
    return event;
  }

  private static void wholeDays(VEvent event, LocalDate first, LocalDate last) {
    event.setDateStart(day(first), false);
    event.setDateEnd(day(last.plusDays(1)), false);
  }

  /** biweekly writes a day as the zone of the machine has it. */
  private static Date day(LocalDate day) {
    return Date.from(day.atStartOfDay(java.time.ZoneId.systemDefault()).toInstant());
  }

  private static void eachDay(VEvent event, Invitation invitation, Invitation.Hours hours) {
    event.setDateStart(new ICalDate(at(invitation.first().atTime(hours.from())), true));
    event.setDuration(
        biweekly.util.Duration.fromMillis(Duration.between(hours.from(), hours.to()).toMillis()));
    if (!invitation.first().equals(invitation.last())) {
      var week =
          List.of(
              new ByDay(DayOfWeek.MONDAY),
              new ByDay(DayOfWeek.TUESDAY),
              new ByDay(DayOfWeek.WEDNESDAY),
              new ByDay(DayOfWeek.THURSDAY),
              new ByDay(DayOfWeek.FRIDAY));
      var daily = new Recurrence.Builder(Frequency.DAILY);
      week.forEach(by -> daily.byDay(by.getDay()));
      event.setRecurrenceRule(
          daily.until(at(invitation.last().atTime(hours.from())), true).build());
    }
  }

  private static Date at(LocalDateTime local) {
    return Date.from(local.atZone(CivilTime.ZONE).toInstant());
  }

  private static String written(Method method, VEvent event) {
    var calendar = calendar();
    calendar.setMethod(method);
    calendar.addEvent(event);
    return Biweekly.write(calendar).go();
  }

  private static ICalendar calendar() {
    var calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.getTimezoneInfo().setDefaultTimezone(LONDON);
    return calendar;
  }
}
