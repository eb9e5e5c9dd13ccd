package org.evenhand.fairness.anonymisation.proposal.publication;

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
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/** What tells of a person beside the name: nation, age, trade, faith, health, family. */
final class PeopleTold implements Recogniser {
  private static final Wordings AGES =
      new Wordings(
          Kind.AGE,
          "age",
          Pattern.compile("(?i:aged?(?:\\s+of)?)\\s+(?:about\\s+|between\\s+)?" + Numerals.NUMBER),
          Pattern.compile(
              Numerals.NUMBER
                  + "[\\s-]+years?[\\s-]+(?:old|of\\s+age)\\b(?:\\s+(?:boy|girl|man|woman))?"));
  private static final Set<String> BELONGING =
      Set.of(
          "national",
          "nationals",
          "citizen",
          "citizens",
          "nationality",
          "citizenship",
          "origin",
          "descent",
          "ethnic",
          "speaking",
          "born",
          "based",
          "language");
  private static final Set<String> PEOPLE =
      Set.of(
          "man",
          "men",
          "woman",
          "women",
          "boy",
          "girl",
          "child",
          "children",
          "person",
          "people",
          "family",
          "families",
          "mother",
          "father",
          "parent",
          "parents",
          "student",
          "faith",
          "religion",
          "beliefs",
          "minority",
          "community");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "as", "his", "her", "their");
  private static final Set<String> ONE_OF_MANY = Set.of("a", "an", "as");

  /** Trades that also take part in proceedings: telling only where somebody is said to be one. */
  private static final Set<String> OFFICES =
      Set.of(
          "officer",
          "servant",
          "lawyer",
          "judge",
          "prosecutor",
          "guard",
          "leader",
          "director",
          "employee",
          "owner",
          "representative",
          "official",
          "general",
          "mayor",
          "advocate",
          "solicitor",
          "barrister",
          "notary",
          "bailiff",
          "expert",
          "candidate",
          "volunteer");

  private static final Set<String> ILLNESSES =
      Set.of(
          "disease",
          "diseases",
          "syndrome",
          "disorder",
          "disorders",
          "illness",
          "infection",
          "injury",
          "injuries",
          "surgery",
          "operation",
          "operations",
          "handicap",
          "impairment",
          "complications",
          "deficiency",
          "attack",
          "allergy");
  private static final int MODIFIERS = 3;

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    return new OneText(reading).find();
  }

  /** One document gone through. */
  private record OneText(Reading reading) {
    List<Found> find() {
      var found = new ArrayList<Found>();
      var tokens = reading.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        var token = tokens.get(i);
        var age =
            token.is("age") || token.is("aged") || isFigure(token) ? AGES.at(reading, token) : null;
        if (age != null) {
          found.add(age);
        } else if (token.isWord()) {
          word(tokens, i, found);
        }
      }
      return found;
    }

    private static boolean isFigure(Token token) {
      return token.shape() == Shape.NUMBER || Numerals.begins(token.folded());
    }

    private void word(List<Token> tokens, int at, List<Found> found) {
      var word = tokens.get(at).folded();
      if (CourtWords.isNation(word) && !Names.goesOnToTheState(tokens, at)) {
        found.add(hide(tokens, at, behind(tokens, at), "nation"));
      } else if (CourtWords.isPersonal(word)) {
        found.add(hide(tokens, at, withPeople(tokens, at), "personal word"));
      } else if (CourtWords.isOccupation(word)) {
        found.addAll(trade(tokens, at, ARTICLES));
      } else if (OFFICES.contains(word) || Lexicon.isJob(word)) {
        found.addAll(trade(tokens, at, ONE_OF_MANY));
      } else if (ILLNESSES.contains(word)) {
        found.add(hide(tokens, described(tokens, at), at, "illness"));
      } else if (BELONGING.contains(word) && at > 1) {
        belonging(tokens, at, found);
      }
    }

    /** {@code London-based}, {@code a United Kingdom national}. */
    private void belonging(List<Token> tokens, int at, List<Found> found) {
      if (tokens.get(at - 1).is("-")) {
        found.add(hide(tokens, at - 2, at, "belonging"));
      } else if (Character.isUpperCase(tokens.get(at - 1).text().charAt(0))
          && !CourtWords.isNation(tokens.get(at - 1).folded())) {
        int from = at - 1;
        while (from > 0 && Character.isUpperCase(tokens.get(from - 1).text().charAt(0))) {
          from--;
        }
        found.add(hide(tokens, from, at, "belonging"));
      }
    }

    private List<Found> trade(List<Token> tokens, int at, Set<String> articles) {
      int from = modifiers(tokens, at, articles);
      return from < 0 ? List.of() : List.of(hide(tokens, from, at, "trade or rank"));
    }

    private static int withPeople(List<Token> tokens, int at) {
      int next = at + 1;
      return next < tokens.size() && PEOPLE.contains(tokens.get(next).folded()) ? next : at;
    }

    /**
     * {@code a chronic kidney disease}: the words before that do not hold the sentence together.
     */
    private static int described(List<Token> tokens, int at) {
      int from = at;
      while (from > 0
          && at - from < 2
          && tokens.get(from - 1).shape() == Shape.LOWER
          && tokens.get(from - 1).text().length() > 4
          && !tokens.get(from - 1).text().endsWith("ed")) {
        from--;
      }
      return from;
    }

    /** {@code Turkish national}, {@code Swedish-speaking}. */
    private static int behind(List<Token> tokens, int at) {
      int next = at + 1;
      if (next < tokens.size() && tokens.get(next).is("-")) {
        next++;
      }
      return next < tokens.size() && BELONGING.contains(tokens.get(next).folded()) ? next : at;
    }

    /** Where a trade's description begins behind its article: {@code a primary school teacher}. */
    private static int modifiers(List<Token> tokens, int at, Set<String> articles) {
      int from = at;
      for (int i = at - 1; i >= 0 && at - i <= MODIFIERS + 1; i--) {
        var token = tokens.get(i);
        if (articles.contains(token.folded())) {
          return from;
        }
        if (!token.isWord() && !token.is("-") || token.line() != tokens.get(at).line()) {
          break;
        }
        from = i;
      }
      return -1;
    }

    private Found hide(List<Token> tokens, int from, int to, String reason) {
      return Wordings.hide(
          reading,
          tokens.get(from).start(),
          tokens.get(to).end(),
          Kind.CUE,
          Evidence.LEXICON,
          reason);
    }
  }
}
