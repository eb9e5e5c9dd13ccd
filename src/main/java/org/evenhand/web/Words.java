package org.evenhand.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.api.RuleSet;

/**
 * Every word a page shows: texts of the message bundles filled with arguments and with the nouns of
 * the rule set in force, and days as people read them. Pages know it as {@code #{words}}.
 *
 * <p>A key without a text shows as the key in square brackets, so that a gap is seen and not
 * guessed.
 */
@Named
@ApplicationScoped
public class Words {
  /** From here on, in days, time left is told in months. */
  private static final int MONTHS_FROM_DAYS = 92;

  private final Messages messages;
  private final Nouns nouns;
  private final Clock clock;

  @Inject
  public Words(Messages messages, Nouns nouns, Clock clock) {
    this.messages = messages;
    this.nouns = nouns;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected Words() {
    this(null, null, null);
  }

  /** The same words with the nouns of another rule set: the one that a case is pinned to. */
  public Words under(RuleSet rules) {
    return new Words(messages, nouns.under(rules), clock);
  }

  /** The text for a key, filled in; see {@link Sentence} for what may stand in braces. */
  public String of(String key, Object... arguments) {
    return maybe(key, arguments).orElseGet(() -> "[" + key + "]");
  }

  /** The text for a key, or empty when no bundle has it. */
  public Optional<String> maybe(String key, Object... arguments) {
    return messages.text(key).map(text -> filled(text, List.of(arguments)));
  }

  /** The name of a thing, such as an order, as an answer that may be chosen. */
  public static String asAnAnswer(String name) {
    return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
  }

  /** What is wrong, as a sentence for the person who can put it right. */
  public String problem(Problem problem) {
    return of(problem.key(), problem.arguments().toArray());
  }

  /** What is wrong with one field of a form; empty when nothing is. */
  public String problemAt(List<Problem> problems, String field) {
    return problems == null
        ? ""
        : problems.stream()
            .filter(problem -> problem.field().equals(field))
            .findFirst()
            .map(this::problem)
            .orElse("");
  }

  private String filled(String text, List<?> arguments) {
    return new Sentence(text).with(nouns::word, arguments);
  }

  /** The noun of the rule set in force for a key such as {@code registrant}. */
  public String noun(String key) {
    var word = nouns.word(key);
    return word == null ? "[" + key + "]" : word;
  }

  public String getRegistrant() {
    return noun("registrant");
  }

  public String getRegistrants() {
    return noun("registrants");
  }

  public String getRegulator() {
    return noun("regulator");
  }

  /** A day: 3 March 2026. */
  public String date(LocalDate day) {
    return day == null ? "" : day(day);
  }

  /** From one day to another: 3 March 2026, 8 to 12 March 2027, 29 March to 2 April 2027. */
  public String span(LocalDate from, LocalDate to) {
    return from == null || to == null ? "" : CivilDates.span(from, to);
  }

  /** Some names: Anna, Ben and Carol. */
  public String list(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1))
            + " "
            + of("list.and")
            + " "
            + names.get(names.size() - 1);
  }

  /** The month of a day: December 2026. */
  public String month(LocalDate day) {
    return CivilDates.month(day);
  }

  /** Monday to Friday. */
  public List<String> getWeekdays() {
    return CivilDates.WEEKDAYS;
  }

  /** The same where no bean is at hand. */
  public static String day(LocalDate day) {
    return CivilDates.day(day);
  }

  /** The civil day of an instant: 3 March 2026. */
  public String dateOf(Instant instant) {
    return instant == null ? "" : date(CivilTime.dayOf(instant));
  }

  /** The time of day of an instant, Europe/London: 10:42am. */
  public String timeOf(Instant instant) {
    return instant == null ? "" : CivilDates.time(instant.atZone(CivilTime.ZONE).toLocalTime());
  }

  /** Day and time of an instant: 3 March 2026, 10:42am. */
  public String momentOf(Instant instant) {
    return instant == null ? "" : dateOf(instant) + ", " + timeOf(instant);
  }

  /** Today with its weekday: Monday 23 November 2026. */
  public String getToday() {
    return CivilDates.weekday(CivilTime.today(clock));
  }

  /** How far off a due day is: 5 days late, today, tomorrow, in 3 days. */
  public String due(LocalDate day) {
    var days = daysTo(day);
    if (days < 0) {
      return of("due.late", -days);
    }
    return days == 0 ? of("due.today") : days == 1 ? of("due.tomorrow") : of("due.in", days);
  }

  /** What is left of a clock: 5 days late, ends today, 11 days left, 12 months left. */
  public String left(LocalDate day) {
    var days = daysTo(day);
    if (days < 0) {
      return of("due.late", -days);
    }
    if (days >= MONTHS_FROM_DAYS) {
      return of("left.months", ChronoUnit.MONTHS.between(CivilTime.today(clock), day));
    }
    return days == 0 ? of("left.today") : of("left.days", days);
  }

  private long daysTo(LocalDate day) {
    return ChronoUnit.DAYS.between(CivilTime.today(clock), day);
  }
}
