package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.context.Writing;
import org.evenhand.fairness.anonymisation.proposal.words.Spelling;

/**
 * The recorded addresses of known parties, line by line: a house with its street in either order, a
 * building, a town, a postcode. A word of a line alone says nothing.
 */
public final class KnownAddresses implements Recogniser {
  private static final String REASON = "address of a known party";

  /** What may stand between a street and its house. */
  private static final Set<String> BETWEEN =
      Set.of(",", ".", "(", "no", "number", "nr", "house", "at");

  private static final List<String> NUMBERS =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final int MOST_BETWEEN = 3;

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var found = new ArrayList<Found>();
    for (var party : known.parties()) {
      for (var address : party.addresses()) {
        var search = new Search(reading, party.key(), found);
        search.lines(new AddressLines(address));
      }
    }
    return found;
  }

  /** One address in one document. */
  private static final class Search {
    private final Reading reading;
    private final List<Token> tokens;
    private final boolean lowerCase;
    private final String party;
    private final List<Found> found;

    Search(Reading reading, String party, List<Found> found) {
      this.reading = reading;
      this.tokens = reading.tokens();
      this.lowerCase = Writing.of(reading).isLowerCase();
      this.party = party;
      this.found = found;
    }

    void lines(AddressLines address) {
      for (var postcode : address.postcodes()) {
        var matcher = postcode.matcher(reading.plain());
        while (matcher.find()) {
          add(matcher.start(), matcher.end());
        }
      }
      for (var line : address.lines()) {
        for (int at = 0; at < tokens.size(); at++) {
          int to = tokens.get(at).isWord() && !line.isUnit() ? end(line.words(), at) : at;
          if (to > at) {
            hit(line, at, to, address.lines());
          }
        }
      }
    }

    private void hit(AddressLines.Line line, int at, int to, List<AddressLines.Line> all) {
      int from = at;
      int end = to;
      boolean house = false;
      if (!line.number().isEmpty()) {
        int before = houseBefore(line, at);
        int behind = houseBehind(line, to);
        house = before < at || behind > to;
        from = before;
        end = behind;
      }
      if (!house && !lowerCase && !hasCapital(line, at, to)) {
        return;
      }
      if (line.isTown()) {
        town(at, to);
      } else {
        add(tokens.get(withUnit(from, all)).start(), tokens.get(end - 1).end());
      }
    }

    /** Behind the last word, if these are the words of the line. */
    private int end(List<String> words, int at) {
      int next = at;
      for (var word : words) {
        while (next > at && next < tokens.size() && isSign(next)) {
          next++;
        }
        boolean same =
            next < tokens.size()
                && AddressLines.plain(Spelling.close(tokens.get(next).folded())).equals(word);
        if (!same) {
          return at;
        }
        next++;
      }
      return next;
    }

    private boolean isSign(int at) {
      return tokens.get(at).is("'s") || tokens.get(at).is("'") || tokens.get(at).is("-");
    }

    /** The last word that is no article has one: {@code the Granary}, not {@code the granary}. */
    private boolean hasCapital(AddressLines.Line line, int at, int to) {
      boolean capital = tokens.get(to - 1).shape() != Shape.LOWER;
      return capital && (line.words().size() > 1 || tokens.get(at).shape() != Shape.LOWER);
    }

    private int houseBefore(AddressLines.Line line, int at) {
      int before = at - 1;
      while (before > 0 && at - before < MOST_BETWEEN && isBetween(before)) {
        before--;
      }
      return before >= 0 && isNumber(before, line.number()) ? before : at;
    }

    private int houseBehind(AddressLines.Line line, int to) {
      int behind = to;
      while (behind + 1 < tokens.size() && behind - to < MOST_BETWEEN && isBetween(behind)) {
        behind++;
      }
      return behind < tokens.size() && isNumber(behind, line.number()) ? behind + 1 : to;
    }

    private boolean isNumber(int at, String number) {
      var told = tokens.get(at).folded();
      return told.equals(number)
          || NUMBERS.contains(told) && number.equals(String.valueOf(NUMBERS.indexOf(told) + 1));
    }

    private boolean isBetween(int at) {
      return BETWEEN.contains(tokens.get(at).folded());
    }

    /** {@code Flat 2,} before what else is of the address. */
    private int withUnit(int from, List<AddressLines.Line> all) {
      int end = from > 0 && tokens.get(from - 1).is(",") ? from - 2 : from - 1;
      for (var line : all) {
        boolean unit =
            line.isUnit()
                && end > 0
                && tokens.get(end).is(line.number())
                && line.words().contains(tokens.get(end - 1).folded());
        if (unit) {
          return end - 1;
        }
      }
      return from;
    }

    private void town(int at, int to) {
      var name = tokens.get(at).folded();
      found.add(
          reading.hide(
              tokens.get(at).start(),
              tokens.get(to - 1).end(),
              Kind.PLACE,
              "place:" + name,
              Evidence.LEXICON,
              "town of a known party"));
    }

    private void add(int start, int end) {
      found.add(reading.hide(start, end, Kind.ADDRESS, party, Evidence.KNOWN_PARTY, REASON));
    }
  }
}
