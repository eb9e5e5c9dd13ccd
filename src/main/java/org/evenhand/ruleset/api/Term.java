package org.evenhand.ruleset.api;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A length of civil time as law and guidance write it: {@code 14 days}, {@code 18 months}, {@code
 * 20 working days}. How its days are counted is not the term's business but the clock's.
 *
 * @param amount how many, at least one
 * @param unit of what
 */
public record Term(int amount, Unit unit) {
  /** What a term counts. */
  public enum Unit {
    DAY,
    WORKING_DAY,
    WEEK,
    MONTH,
    YEAR;

    private String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private static final Pattern SHAPE =
      Pattern.compile("(\\d{1,4}) (working day|day|week|month|year)s?");

  public Term {
    if (amount < 1) {
      throw new IllegalArgumentException("a term is at least one " + unit.word());
    }
  }

  public static Term days(int amount) {
    return new Term(amount, Unit.DAY);
  }

  public static Term months(int amount) {
    return new Term(amount, Unit.MONTH);
  }

  public static Term years(int amount) {
    return new Term(amount, Unit.YEAR);
  }

  /** Reads {@code 20 working days}; empty when the text is no term. */
  public static Optional<Term> read(String text) {
    var match = SHAPE.matcher(text);
    if (!match.matches() || Integer.parseInt(match.group(1)) < 1) {
      return Optional.empty();
    }
    var unit = Unit.valueOf(match.group(2).toUpperCase(Locale.ROOT).replace(' ', '_'));
    return Optional.of(new Term(Integer.parseInt(match.group(1)), unit));
  }

  /** Whether this is counted in months of the calendar, of which a year has twelve. */
  public boolean isInMonths() {
    return unit == Unit.MONTH || unit == Unit.YEAR;
  }

  /** Its months; only for terms counted in months or years. */
  public int inMonths() {
    if (!isInMonths()) {
      throw new IllegalStateException(this + " is not counted in months");
    }
    return unit == Unit.YEAR ? Math.multiplyExact(12, amount) : amount;
  }

  /** Its calendar days; only for terms counted in days or weeks. */
  public int inDays() {
    if (unit != Unit.DAY && unit != Unit.WEEK) {
      throw new IllegalStateException(this + " is not counted in calendar days");
    }
    return unit == Unit.WEEK ? Math.multiplyExact(7, amount) : amount;
  }

  /** As written in a rule set, for example {@code 18 months}. */
  @Override
  public String toString() {
    return amount + " " + unit.word() + (amount == 1 ? "" : "s");
  }
}
