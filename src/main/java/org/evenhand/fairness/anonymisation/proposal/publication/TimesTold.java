package org.evenhand.fairness.anonymisation.proposal.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/**
 * Dates in all forms, years, seasons, times of day, and how long something took. A law keeps the
 * year in its name; {@code the same day} tells nothing.
 */
final class TimesTold implements Recogniser {
  private static final String MONTH =
      "(?:(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER"
          + "|DECEMBER)\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:1[5-9]|20)\\d{2}\\b";
  private static final String AND = "(?:,\\s+|\\s+and\\s+|\\s+or\\s+|\\s+to\\s+|\\s*[-\u2013]\\s*)";

  /** {@code 11-13 May 1994}, {@code 28 April and 4 May 1993}, {@code 5 May}. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:%1$s(?:\\s+%2$s)?%4$s){0,6}%1$s(?:\\s+of)?\\s+%2$s(?:,?\\s+%3$s)?"
              .formatted(DAY, MONTH, YEAR, AND));

  /** {@code May 1994}, {@code May 5, 1994}, {@code May and June 1994}, {@code May}. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:%2$s%4$s)?%2$s(?:\\s+%1$s\\b(?!\\s*%%))?(?:,?\\s+(?:of\\s+)?%3$s)?"
              .formatted(DAY, MONTH, YEAR, AND));

  /** {@code 1994}, {@code 1994-95}, {@code 1994 and 1996}, {@code the 1990s}. */
  private static final Pattern YEARS =
      Pattern.compile(
          "%1$s(?:s|(?:\\s*[-\u2013/]\\s*|%2$s)(?:%1$s|\\d{2}\\b)(?!/))?(?![/.,]?\\d)"
              .formatted(YEAR.replace("\\b", ""), AND));

  /** {@code 01/02/1994}, {@code 1.2.94}, {@code 1994-02-01}. */
  private static final Pattern FIGURES =
      Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})\\b|\\d{4}-\\d{2}-\\d{2}\\b");

  /** {@code 8 p.m.}, {@code 10.30 am}, {@code 14:05}. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\d{1,2}(?:[.:]\\d{2})?\\s*(?:[ap]\\.\\s?m\\.|[ap]m\\b|hours\\b|o'clock)|\\d{1,2}:\\d{2}\\b");

  /** {@code early 1994}, {@code the summer of 1994}, {@code the second half of May 1994}. */
  private static final Pattern PART_OF_YEAR =
      Pattern.compile(
          "(?:(?:early|late|mid|spring|summer|autumn|winter|beginning|end|middle|first|second|third"
              + "|last|half|quarter|Easter|Christmas|Spring|Summer|Autumn|Winter)[\\s-]+(?:in\\s+|of\\s+|the\\s+)*){1,3}(?:%1$s\\s+)?%2$s"
                  .formatted(MONTH, YEAR));

  private static final Pattern WEEKDAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b,?");

  private static final Wordings DATES =
      new Wordings(
          Kind.DATE, "date", DAY_FIRST, MONTH_FIRST, YEARS, FIGURES, CLOCK, PART_OF_YEAR, WEEKDAY);
  private static final Wordings LENGTHS =
      new Wordings(Kind.DATE, "length of time", Numerals.lengthOfTime());

  private static final Set<String> BEGINNINGS =
      Set.of(
          "early",
          "late",
          "mid",
          "spring",
          "summer",
          "autumn",
          "winter",
          "beginning",
          "end",
          "middle",
          "first",
          "second",
          "third",
          "last",
          "easter",
          "christmas",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var found = new ArrayList<Found>();
    var tokens = reading.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (!canBegin(token)) {
        continue;
      }
      var date = References.isPartOfOne(tokens, i) ? null : DATES.at(reading, token);
      if (date == null || isVerb(reading, token, date)) {
        date = LENGTHS.at(reading, token);
      }
      if (date != null) {
        found.add(date);
      }
    }
    return Wordings.apart(found);
  }

  private static boolean canBegin(Token token) {
    return Character.isDigit(token.text().charAt(0))
        || BEGINNINGS.contains(token.folded())
        || Lexicon.isMonth(token.folded())
        || Numerals.begins(token.folded());
  }

  /** {@code May} and {@code March} alone where a sentence begins, {@code may} and {@code march}. */
  private static boolean isVerb(Reading reading, Token token, Found date) {
    boolean doubtful = token.is("may") || token.is("march") || token.is("mar") || token.is("sat");
    boolean alone = date.end() - date.start() <= token.text().length();
    return doubtful && alone && (token.beginsSentence() || token.shape() == Shape.ALL_CAPITALS);
  }
}
