package org.evenhand.fairness.anonymisation.proposal.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;

/** Amounts of money, shares, measures, and how many of something there were. */
final class AmountsTold implements Recogniser {
  private static final String MONEY =
      "(?:euros?|pounds?|pence|dollars?|cents?|francs?|marks?|liras?|lire|lei|leu|leva|levs?|krona"
          + "|kronor|kroner|krone|koruny?|korunas?|crowns?|z\u0142otys?|zlotys?|roubles?|rubles?"
          + "|hryvnias?|hryvnyas?|karbovanets|forints?|dinars?|kunas?|tolars?|drachmas?|drachmae"
          + "|pesetas?|escudos?|guilders?|schillings?|shillings?|litai|litas|lati|lats|denars?"
          + "|manats?|laris?|drams?|tenge|yen|yuan|rupees?|shekels?|markkas?|marka|kopecks?"
          + "|kopiykas?)";
  private static final String CODE =
      "(?:ECU|XEU|FF|EUR|GBP|USD|CHF|TRY|TRL|TL|SEK|NOK|DKK|PLN|PLZ|RON|ROL|RUB|RUR|UAH|HUF|CZK|SKK|BGN|BGL"
          + "|HRK|HRD|SIT|RSD|YUD|MKD|ALL|MDL|AMD|AZN|AZM|GEL|LTL|LVL|EEK|ISK|ITL|FRF|DEM|DM|ATS|BEF"
          + "|ESP|PTE|GRD|FIM|NLG|IEP|LUF|CYP|MTL|BAM|JPY|CAD|AUD|NGN|INR|PKR)";
  private static final String SCALE = "(?:\\s+(?:million|billion|thousand))?";

  /**
   * {@code 4,393 pounds sterling (GBP)}, {@code 250,000 Swedish kronor (SEK; approximately ...)}.
   */
  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "(?i:%1$s)%2$s%3$s\\s+(?:(?:old|new|former)\\s+)?(?:\\p{Lu}\\p{L}+\\s+){0,2}(?:%4$s\\b|%5$s\\b)(?:\\s+sterling)?(?:\\s+\\([^()\\n]{2,40}?(?:\\)|(?= at )))?"
              .formatted(Numerals.ABOUT, Numerals.NUMBER, SCALE, MONEY, CODE));

  /** {@code EUR 1,800}, {@code approximately GBP 268,000}, {@code £1.2 million}. */
  private static final Pattern CODE_FIRST =
      Pattern.compile(
          "(?i:%1$s)(?:%2$s\\s*|[\u00a3\u20ac$]\\s?)%3$s%4$s(?:\\s+\\([^()\\n]{2,40}?(?:\\)|(?= at )))?"
              .formatted(Numerals.ABOUT, CODE, Numerals.NUMBER, SCALE));

  private static final String UNIT =
      "(?:%|(?:per ?cent|percentage points?|square (?:metres?|meters?|kilometres?|feet)|sq\\.? ?m"
          + "|m2|m\u00b2|hectares?|acres?|kilometres?|kilometers?|km|metres?|meters?|miles?|feet"
          + "|inches|cm|mm|kilograms?|kilos?|kg|micrograms?|milligrams?|mg|grams?|g|tonnes?|tons?"
          + "|litres?|liters?|ml|degrees?)\\b)";

  /** {@code 50%}, {@code 12.5 per cent}, {@code 3,000 square metres}, {@code 71 micrograms}. */
  private static final Pattern MEASURE =
      Pattern.compile("(?i:" + Numerals.ABOUT + ")" + Numerals.NUMBER + "\\s*" + UNIT);

  private static final String LARGE =
      "(?!(?:1[5-9]|20)\\d{2}\\b)(?:\\d{1,3}(?:[,. \u00a0]\\d{3})+|\\d{2,})(?![/.\\d]|\\s*\u00a7)";
  private static final String NO_THING =
      "(?!and|the|was|were|are|has|had|does|is|when|with|from|for|that)";
  private static final String THINGS =
      "(?:\\s+(?:" + NO_THING + "\\p{Ll}{3,}\\s+)?" + NO_THING + "\\p{Ll}{3,}s\\b)";

  /** {@code some 50 pages}, {@code 22,000 ecstasy tablets}, {@code 722 other}, {@code 4 plots}. */
  private static final Pattern COUNT =
      Pattern.compile("(?i:" + Numerals.ABOUT + ")(?:" + LARGE + THINGS + "?|\\d" + THINGS + ")");

  /** {@code one third}, {@code three quarters}. */
  private static final Pattern FRACTION =
      Pattern.compile(
          "(?i:(?:one|two|three|four|five)[- ]"
              + "(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|halves|half))\\b");

  private static final Wordings SUMS =
      new Wordings(Kind.QUANTITY, "amount", NUMBER_FIRST, CODE_FIRST, MEASURE, FRACTION);
  private static final Wordings COUNTS = new Wordings(Kind.QUANTITY, "number of things", COUNT);

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var found = new ArrayList<Found>();
    var tokens = reading.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (!canBegin(token)) {
        continue;
      }
      var amount = SUMS.at(reading, token);
      if (amount == null && isFreeFigure(tokens, i)) {
        amount = COUNTS.at(reading, token);
      }
      if (amount != null) {
        found.add(amount);
      }
    }
    return Wordings.apart(found);
  }

  private static boolean canBegin(Token token) {
    return Character.isDigit(token.text().charAt(0))
        || "\u00a3\u20ac$".indexOf(token.text().charAt(0)) >= 0
        || token.shape() == Shape.ALL_CAPITALS && token.text().length() <= 3
        || Numerals.begins(token.folded());
  }

  private static boolean isFreeFigure(List<Token> tokens, int at) {
    var next = at;
    while (next < tokens.size() && tokens.get(next).isWord() && next - at < 3) {
      next++;
    }
    return next < tokens.size()
        && tokens.get(next).shape() == Shape.NUMBER
        && !References.isPartOfOne(tokens, next);
  }
}
