package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/**
 * A recorded address by its lines, each of which tells by itself: house and street, a named
 * building, the town, the postcode.
 */
final class AddressLines {
  private static final Pattern POSTCODE =
      Pattern.compile("\\b([A-Z]{1,2}\\d[A-Z\\d]?) ?(\\d[A-Z]{2})\\b", Pattern.CASE_INSENSITIVE);
  private static final Set<String> COUNTRIES =
      Set.of("england", "wales", "scotland", "uk", "unitedkingdom", "northernireland", "gb");
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("rd", "road"),
          Map.entry("st", "street"),
          Map.entry("ln", "lane"),
          Map.entry("ave", "avenue"),
          Map.entry("av", "avenue"),
          Map.entry("cl", "close"),
          Map.entry("dr", "drive"),
          Map.entry("cres", "crescent"),
          Map.entry("ct", "court"),
          Map.entry("gdns", "gardens"),
          Map.entry("terr", "terrace"),
          Map.entry("pl", "place"),
          Map.entry("sq", "square"),
          Map.entry("gr", "grove"));
  private final List<Line> lines = new ArrayList<>();
  private final List<Pattern> postcodes = new ArrayList<>();

  /**
   * One line.
   *
   * @param number of the house or the flat, or empty
   * @param words without the number, as {@link #plain} gives them
   */
  record Line(String number, List<String> words) {

    /** {@code Flat 2}: says something only beside another line. */
    boolean isUnit() {
      return words.size() < 2 && !number.isEmpty();
    }

    /** One word, as a town has. */
    boolean isTown() {
      return words.size() == 1 && number.isEmpty();
    }
  }

  AddressLines(String address) {
    var postcode = POSTCODE.matcher(address);
    while (postcode.find()) {
      var form = postcode.group(1) + "[ \\n.-]{0,2}" + postcode.group(2);
      postcodes.add(
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])" + form + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE));
    }
    for (var part : POSTCODE.matcher(address).replaceAll(",").split("[,;\\n]")) {
      add(PartyPieces.words(part));
    }
  }

  private void add(List<String> words) {
    var number = "";
    var rest = new ArrayList<String>();
    for (var word : words) {
      boolean figures = Character.isDigit(word.charAt(0)) && word.length() <= 5;
      if (figures && number.isEmpty()) {
        number = word;
      } else {
        rest.add(plain(word));
      }
    }
    boolean tells = !rest.isEmpty() && !COUNTRIES.contains(String.join("", rest));
    boolean town = rest.size() == 1 && number.isEmpty();
    boolean tellingTown = !town || rest.get(0).length() > 3 && !Lexicon.isOrdinary(rest.get(0));
    if (tells && tellingTown) {
      lines.add(new Line(number, List.copyOf(rest)));
    }
  }

  /** A word of a street as it is compared: {@code Rd} is {@code road}. */
  static String plain(String closed) {
    return SHORT.getOrDefault(closed, closed);
  }

  List<Line> lines() {
    return lines;
  }

  List<Pattern> postcodes() {
    return postcodes;
  }
}
