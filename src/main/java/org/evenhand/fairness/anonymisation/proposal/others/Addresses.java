package org.evenhand.fairness.anonymisation.proposal.others;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.context.Writing;
import org.evenhand.fairness.anonymisation.proposal.patterns.Windows;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;
import org.evenhand.fairness.anonymisation.proposal.words.WordList;

/** Postal addresses: backwards from a postcode, or forwards from a house number. */
public final class Addresses implements Recogniser {
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[A-Z]{1,2}[\\dO][A-Z\\d]?[ \\n]{0,2}[\\dO][A-Z]{2}(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HALF_POSTCODE =
      Pattern.compile(
          "(?:postcode|post code|area|in|near|around|the)[ :]{1,2}([A-Z]{1,2}\\d{1,2}[A-Z]?)"
              + "(?= area| postcode|[.,;)\\n]|$)");
  private static final Set<String> LINKS =
      Set.of("of", "the", "on", "upon", "under", "le", "y", "yr", "in", "and", "o", "d", "by");
  private static final Set<String> UNITS =
      Set.of(
          "flat",
          "apartment",
          "apt",
          "unit",
          "room",
          "floor",
          "level",
          "block",
          "suite",
          "house",
          "po");
  private static final Set<String> BEFORE_A_HOUSE =
      Set.of("at", "from", "in", "to", "opposite", "of", "outside");
  private static final Set<String> DWELLINGS = Set.of("flat", "apartment", "apt", "maisonette");
  private static final Set<String> LIVES =
      Set.of("lives", "live", "lived", "living", "resides", "residing", "address", "stays");
  private static final Set<String> STREETS_IN_LOWER_CASE = WordList.words("street-words-lower");
  private static final int MOST_TOKENS = 28;
  private static final int LONGEST_LINE = 8;
  private static final int MOST_IN_A_PART = 5;

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var search = new Search(reading);
    search.fromPostcodes();
    search.fromHouses();
    search.fromBuildings();
    search.fromLives();
    search.houseNumbers();
    search.halfPostcodes();
    return search.found;
  }

  /** One document. */
  private static final class Search {
    private final Reading reading;
    private final List<Token> tokens;
    private final Writing writing;
    private final List<Found> found = new ArrayList<>();

    Search(Reading reading) {
      this.reading = reading;
      this.tokens = reading.tokens();
      this.writing = Writing.of(reading);
    }

    void fromPostcodes() {
      var matcher = POSTCODE.matcher(reading.plain());
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      for (var window : Windows.aroundFigures(reading.plain())) {
        matcher.region(window.from(), window.to());
        while (matcher.find()) {
          int at = tokenAt(matcher.start());
          if (isPostcode(matcher.group(), at)) {
            int first = withPartsBefore(beginning(at));
            add(tokens.get(first).start(), matcher.end(), "address with postcode");
          }
        }
      }
    }

    private static boolean isPostcode(String text, int at) {
      boolean upper = text.equals(text.toUpperCase(java.util.Locale.ROOT));
      boolean figures = text.chars().filter(Character::isDigit).count() >= 2;
      return figures && (upper || text.indexOf(' ') > 0 || text.length() > 5) && at >= 0;
    }

    private int tokenAt(int start) {
      int low = 0;
      int high = tokens.size() - 1;
      while (low < high) {
        int middle = (low + high + 1) / 2;
        if (tokens.get(middle).start() <= start) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low;
    }

    /** Leftwards to the house, over lines and commas, not into a sentence or a name above. */
    private int beginning(int postcode) {
      int first = postcode;
      int at = postcode - 1;
      boolean house = false;
      while (at >= 0 && postcode - at < MOST_TOKENS && belongs(at)) {
        boolean newPart = isPartEnd(at);
        if (house && newPart && !isUnitPart(at)) {
          break;
        }
        first = tokens.get(at).isWord() || isHouse(at) ? at : first;
        house |= isHouse(at) || UNITS.contains(tokens.get(at).folded());
        at--;
      }
      return house ? first : withoutNames(first, postcode);
    }

    /** Also Level 4, Tower Block; The Old Chandlery: parts of capitals before, on the same line. */
    private int withPartsBefore(int address) {
      int first = address;
      while (first > 1 && tokens.get(first - 1).is(",")) {
        int part = partBefore(first - 1);
        if (part == first - 1 || !begins(part) && !isUnitPart(first - 1)) {
          return first;
        }
        first = part;
      }
      return first;
    }

    private int partBefore(int comma) {
      int line = tokens.get(comma).line();
      int part = comma;
      while (part > 0
          && comma - part < MOST_IN_A_PART
          && tokens.get(part - 1).line() == line
          && (isUpper(part - 1) || isHouse(part - 1))) {
        part--;
      }
      return part;
    }

    private boolean begins(int at) {
      return at == 0 || tokens.get(at - 1).line() != tokens.get(at).line();
    }

    /** {@code Held at Beaumont House, Station Approach, Wenn}: a building and its street. */
    void fromBuildings() {
      for (int at = 1; at + 2 < tokens.size(); at++) {
        boolean building =
            isUpper(at) && Lexicon.isBuilding(tokens.get(at).folded()) && isUpper(at - 1);
        int street = building && tokens.get(at + 1).is(",") ? streetBehind(at + 2) : at;
        if (street > at) {
          int first = partBefore(at + 1);
          add(
              tokens.get(first).start(),
              tokens.get(withTown(street) - 1).end(),
              "building and street");
        }
      }
    }

    /** Behind capitals that end with a word for a street; the start when they do not. */
    private int streetBehind(int start) {
      int at = start;
      while (at < tokens.size() && at - start < MOST_IN_A_PART && isUpper(at)) {
        at++;
        if (at - start > 1 && Lexicon.isStreet(tokens.get(at - 1).folded())) {
          return at;
        }
      }
      return 0;
    }

    /** Without a house only the two parts before the postcode. */
    private int withoutNames(int first, int postcode) {
      int parts = 0;
      for (int i = postcode - 1; i >= first; i--) {
        if (tokens.get(i).is(",") || tokens.get(i + 1).line() != tokens.get(i).line()) {
          parts++;
          if (parts > 2) {
            return i + 1;
          }
        }
      }
      return first;
    }

    private boolean belongs(int at) {
      var token = tokens.get(at);
      var next = tokens.get(at + 1);
      if (next.line() - token.line() > 1 || next.line() != token.line() && !isAddressLine(token)) {
        return false;
      }
      if (isHouse(at)) {
        return token.text().length() <= 4;
      }
      if (token.shape() == Shape.LOWER) {
        return LINKS.contains(token.folded()) && isUpper(at - 1) && isUpper(at + 1)
            || writing.isLowerCase() && Lexicon.isStreet(token.folded());
      }
      if (token.shape() == Shape.SIGN) {
        return ",-/.'".contains(token.text()) || token.is("'s");
      }
      return token.shape() != Shape.NUMBER || token.text().length() <= 4;
    }

    private boolean isUpper(int at) {
      return at >= 0 && tokens.get(at).isWord() && tokens.get(at).shape() != Shape.LOWER;
    }

    /** A short line without the marks of a sentence or a field. */
    private boolean isAddressLine(Token token) {
      int from = writing.lineStart(token);
      int to = writing.lineEnd(token);
      for (int i = from; i < to; i++) {
        var one = tokens.get(i);
        boolean lower = one.shape() == Shape.LOWER && !LINKS.contains(one.folded());
        if (lower || one.is(":") || one.is("|") || one.is("@") || Lexicon.isTitle(one.folded())) {
          return false;
        }
      }
      return to - from <= LONGEST_LINE;
    }

    /** Whether what follows begins another part: behind a comma or a line's end. */
    private boolean isPartEnd(int at) {
      return tokens.get(at).is(",") || tokens.get(at + 1).line() != tokens.get(at).line();
    }

    /** Whether the part that ends here is a flat or a building of the house behind. */
    private boolean isUnitPart(int end) {
      int at = tokens.get(end).is(",") ? end - 1 : end;
      int line = at >= 0 ? tokens.get(at).line() : -1;
      while (at >= 0 && tokens.get(at).line() == line && !tokens.get(at).is(",")) {
        var word = tokens.get(at).folded();
        if (UNITS.contains(word) || Lexicon.isBuilding(word)) {
          return true;
        }
        at--;
      }
      return false;
    }

    private boolean isHouse(int at) {
      var text = tokens.get(at).text();
      return Character.isDigit(text.charAt(0)) && text.length() <= 5;
    }

    void fromHouses() {
      for (int at = 0; at < tokens.size(); at++) {
        if (isHouse(at) || UNITS.contains(tokens.get(at).folded()) && isNumbered(at)) {
          int to = Math.max(streetEnd(at), namedEnd(at));
          if (to > at) {
            add(tokens.get(at).start(), tokens.get(withTown(to) - 1).end(), "house and street");
          }
        }
      }
    }

    private boolean isNumbered(int at) {
      return at + 1 < tokens.size() && isHouse(at + 1);
    }

    private int streetEnd(int at) {
      int next = at + 1;
      if (UNITS.contains(tokens.get(at).folded())) {
        next++;
      }
      if (next < tokens.size() && tokens.get(next).is(",")) {
        next++;
      }
      if (next < tokens.size() && isHouse(next) && next > at + 1) {
        next++;
      }
      int words = 0;
      while (next < tokens.size() && words < 5 && isStreetName(next, at)) {
        var token = tokens.get(next);
        if (words == 0 && LINKS.contains(token.folded())) {
          return at;
        }
        boolean street = Lexicon.isStreet(token.folded()) && words > 0;
        boolean lower = token.shape() == Shape.LOWER;
        boolean building =
            UNITS.contains(tokens.get(at).folded()) && Lexicon.isBuilding(token.folded());
        if (building && words > 0 && !Lexicon.isStreet(token.folded())) {
          return next + 1;
        }
        if (street && (!lower || STREETS_IN_LOWER_CASE.contains(token.folded()))) {
          boolean more =
              next + 1 < tokens.size()
                  && isUpper(next + 1)
                  && Lexicon.isStreet(tokens.get(next + 1).folded())
                  && tokens.get(next + 1).line() == token.line();
          return more ? next + 2 : next + 1;
        }
        words += token.isWord() ? 1 : 0;
        next++;
      }
      return at;
    }

    /** {@code 3 Ropewalk, Brinsea}: a street without a word for one, with a town behind. */
    private int namedEnd(int house) {
      int next = house + 1;
      boolean strange = false;
      while (next < tokens.size() && next - house < 4 && isUpper(next)) {
        var word = tokens.get(next).folded();
        strange |= !Lexicon.isOrdinary(word) && !Lexicon.isTerm(word) && !Lexicon.isMonth(word);
        next++;
      }
      boolean town =
          next + 1 < tokens.size()
              && tokens.get(next).is(",")
              && isUpper(next + 1)
              && tokens.get(next + 1).line() - tokens.get(next).line() <= 1;
      boolean here =
          tokens.get(Math.min(next, tokens.size() - 1)).line() == tokens.get(house).line();
      boolean month = house + 1 < tokens.size() && Lexicon.isMonth(tokens.get(house + 1).folded());
      return strange && town && here && !month && next > house + 1 ? next : house;
    }

    /** {@code lives at Dunroamin, Chapel Street, Lower Wenn}: up to what is no capital. */
    void fromLives() {
      for (int at = 1; at + 1 < tokens.size(); at++) {
        boolean lives =
            (tokens.get(at).is("at") || tokens.get(at).is("is") || tokens.get(at).is(":"))
                && LIVES.contains(tokens.get(at - 1).folded());
        int to = lives ? partsEnd(at + 1) : at;
        if (lives && to > at + 1) {
          add(tokens.get(at + 1).start(), tokens.get(to - 1).end(), "where somebody lives");
        }
      }
    }

    /** Behind parts of capitals and figures that commas join, if there are two at least. */
    private int partsEnd(int from) {
      int end = from;
      int commas = 0;
      int at = from;
      while (at < tokens.size() && at - from < MOST_TOKENS / 2) {
        boolean word = isUpper(at) || isHouse(at);
        boolean comma =
            tokens.get(at).is(",")
                && (isUpper(at + 1) || at + 1 < tokens.size() && isHouse(at + 1));
        if (!word && !comma || tokens.get(at).line() - tokens.get(from).line() > 1) {
          break;
        }
        commas += comma ? 1 : 0;
        at++;
        end = comma ? end : at;
      }
      return commas > 0 ? end : from;
    }

    private boolean isStreetName(int at, int house) {
      var token = tokens.get(at);
      boolean near = token.line() - tokens.get(house).line() <= 1;
      boolean sign =
          token.is("'s")
              || token.is("'")
              || token.is(".") && Lexicon.isTitle(tokens.get(at - 1).folded());
      boolean word =
          token.isWord()
              && (token.shape() != Shape.LOWER
                  || LINKS.contains(token.folded())
                  || writing.isLowerCase()
                  || STREETS_IN_LOWER_CASE.contains(token.folded()));
      boolean saint = token.is(".") && tokens.get(at - 1).is("st");
      boolean month = Lexicon.isMonth(token.folded());
      return near && !month && (sign || word || saint);
    }

    private int withTown(int to) {
      int end = to;
      int next = to;
      int parts = 0;
      while (next + 1 < tokens.size()
          && parts < 3
          && tokens.get(next).is(",")
          && isUpper(next + 1)
          && tokens.get(next + 1).line() - tokens.get(next).line() <= 1) {
        int word = next + 1;
        while (word < tokens.size()
            && isUpper(word)
            && tokens.get(word).line() == tokens.get(next + 1).line()
            && word - next < 4) {
          word++;
        }
        end = word;
        next = word;
        parts++;
      }
      return end;
    }

    /** {@code next door at number 9}, {@code Flat 3}: a house or a flat without its street. */
    void houseNumbers() {
      for (int at = 1; at + 1 < tokens.size(); at++) {
        var word = tokens.get(at).folded();
        int number = tokens.get(at + 1).is(".") && word.equals("no") ? at + 2 : at + 1;
        boolean here = number < tokens.size() && isHouse(number) && isNearBy(at, number);
        boolean house =
            (word.equals("number") || word.equals("no"))
                && BEFORE_A_HOUSE.contains(tokens.get(at - 1).folded());
        boolean flat = DWELLINGS.contains(word);
        if (here && (house || flat)) {
          int from = flat ? at : number;
          add(tokens.get(from).start(), tokens.get(number).end(), "house or flat by its number");
        }
      }
    }

    private boolean isNearBy(int at, int number) {
      return tokens.get(at).line() == tokens.get(number).line()
          && tokens.get(number).text().length() < 5;
    }

    void halfPostcodes() {
      var matcher = HALF_POSTCODE.matcher(reading.plain());
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      for (var window : Windows.aroundFigures(reading.plain())) {
        matcher.region(window.from(), window.to());
        while (matcher.find()) {
          found.add(
              reading.hide(
                  matcher.start(1),
                  matcher.end(1),
                  Kind.PLACE,
                  "place:" + matcher.group(1).toLowerCase(java.util.Locale.ROOT),
                  Evidence.PATTERN,
                  "first half of a postcode"));
        }
      }
    }

    private void add(int start, int end, String reason) {
      found.add(reading.hide(start, end, Kind.ADDRESS, "", Evidence.PATTERN, reason));
    }
  }
}
