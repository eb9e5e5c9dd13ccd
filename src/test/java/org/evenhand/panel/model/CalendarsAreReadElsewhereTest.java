package org.evenhand.panel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.evenhand.kernel.CivilTime;
import org.evenhand.panel.api.Invitation;
import org.evenhand.panel.api.Sitting;
import org.junit.jupiter.api.Test;

/** What one library writes, another reads and finds sound. */
class CalendarsAreReadElsewhereTest {
  private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
  private static final UUID SEAT = UUID.fromString("0b9c1f1e-52a3-4f0e-8f66-0b7b2f3a9f10");
  private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 25);

  @Test
  void asAnInvitationWithItsHoursInLondonAcrossSummerTime() throws Exception {
    var monday = THURSDAY.plusDays(4);
    var hours = new Invitation.Hours(LocalTime.of(9, 30), LocalTime.of(17, 0));
    var calendar = read(CalendarFile.request(invitation(0, THURSDAY, monday, hours), NOW));
    assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("REQUEST");
    var event = event(calendar);
    assertThat(value(event, "UID")).isEqualTo(SEAT + "@evenhand");
    assertThat(value(event, "SEQUENCE")).isEqualTo("0");
    assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(value(event, "SUMMARY")).isEqualTo("Hearing, 3 days");
    assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:hearings@example.org");
    assertThat(value(event, "ATTENDEE")).isEqualTo("mailto:member@example.org");
    assertThat(event.getProperty("DTSTART").orElseThrow().toString())
        .contains("TZID=Europe/London:20270325T093000");
    assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
    var starts =
        event.calculateRecurrenceSet(
            new net.fortuna.ical4j.model.Period<>(
                ZonedDateTime.parse("2027-01-01T00:00:00Z"),
                ZonedDateTime.parse("2028-01-01T00:00:00Z")));
    assertThat(starts.stream().map(period -> local(period.getStart())))
        .as("no weekend, and half past nine on both sides of the change")
        .containsExactly(
            THURSDAY.atTime(9, 30), THURSDAY.plusDays(1).atTime(9, 30), monday.atTime(9, 30));
  }

  /** A reader that knows no zones has the file's own rule. */
  @Test
  void withTheRuleOfLondonInTheFile() throws Exception {
    var calendar = read(CalendarFile.request(invitation(0, THURSDAY, THURSDAY, null), NOW));
    var zone = calendar.<VTimeZone>getComponent(Component.VTIMEZONE).orElseThrow();
    assertThat(zone.getTimeZoneId().getValue()).isEqualTo("Europe/London");
    for (var day = THURSDAY.minusYears(1); day.getYear() < 2032; day = day.plusDays(2)) {
      var noon = day.atTime(12, 0).atOffset(ZoneOffset.UTC);
      var observance = zone.getApplicableObservance(noon);
      var offset = (TzOffsetTo) observance.getProperty("TZOFFSETTO").orElseThrow();
      assertThat(offset.getOffset())
          .as(day::toString)
          .isEqualTo(CivilTime.ZONE.getRules().getOffset(noon.toInstant()));
    }
  }

  @Test
  void asAChangeAndACancellationOfTheSameOne() throws Exception {
    var changed = event(read(CalendarFile.request(invitation(1, THURSDAY, THURSDAY, null), NOW)));
    var calendar = read(CalendarFile.cancel(invitation(2, THURSDAY, THURSDAY, null), NOW));
    assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("CANCEL");
    var taken = event(calendar);
    assertThat(value(taken, "UID")).isEqualTo(value(changed, "UID"));
    assertThat(value(changed, "SEQUENCE")).isEqualTo("1");
    assertThat(value(taken, "SEQUENCE")).isEqualTo("2");
    assertThat(value(taken, "STATUS")).isEqualTo("CANCELLED");
    assertThat(value(changed, "SUMMARY")).isEqualTo("Hearing, 1 day");
    assertThat(value(changed, "DTSTART")).isEqualTo("20270325");
    assertThat(value(changed, "DTEND")).isEqualTo("20270326");
  }

  @Test
  void asAFeedThatSaysNeitherCaseNorName() throws Exception {
    var text =
        CalendarFile.feed(
            List.of(
                sitting(THURSDAY, THURSDAY.plusDays(4)),
                sitting(THURSDAY.plusDays(7), THURSDAY.plusDays(7))),
            NOW);
    assertThat(text).doesNotContain("FTP-2026-0417").doesNotContain("FINAL").contains("\r\n");
    var calendar = read(text);
    assertThat(calendar.getProperty("METHOD").isPresent()).isFalse();
    assertThat(calendar.getComponents(Component.VEVENT)).hasSize(2);
    assertThat(event(read(CalendarFile.feed(List.of(sitting(THURSDAY, THURSDAY)), NOW))))
        .satisfies(event -> assertThat(value(event, "SEQUENCE")).isEqualTo("5"));
    assertThat(CalendarFile.feed(List.of(), NOW)).contains("BEGIN:VCALENDAR");
  }

  private static Invitation invitation(
      int sequence, LocalDate first, LocalDate last, Invitation.Hours hours) {
    return new Invitation(
        SEAT,
        sequence,
        first,
        last,
        Optional.ofNullable(hours),
        "Remote",
        "hearings@example.org",
        "member@example.org");
  }

  private static Sitting sitting(LocalDate first, LocalDate last) {
    var id = UUID.randomUUID();
    return new Sitting(id, id, 5, "FTP-2026-0417", "FINAL", "REMOTE", first, last, true);
  }

  private static Calendar read(String text) throws Exception {
    var calendar = new CalendarBuilder().build(new StringReader(text));
    assertThat(calendar.validate().hasErrors()).as(() -> calendar.validate().toString()).isFalse();
    return calendar;
  }

  private static VEvent event(Calendar calendar) {
    return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  private static LocalDateTime local(Temporal start) {
    return LocalDateTime.from(start);
  }
}
