package org.evenhand.fairness.anonymisation.proposal.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/**
 * Words with a capital that stand together, with the small words that hold a name together.
 *
 * @param before the word in front, folded, or empty
 */
record CapitalRun(List<Token> tokens, String before) {
  private static final Set<String> JOINING =
      Set.of(
          "of", "for", "de", "la", "le", "du", "des", "da", "dos", "di", "del", "della", "van",
          "von", "der", "den", "ter", "al", "el", "bin", "ibn", "zu", "y", "e", "and", "the",
          "\u2019", "'", "-", ".", "&");

  static List<CapitalRun> in(List<Token> tokens) {
    var lower = new HashSet<String>();
    for (var token : tokens) {
      if (token.shape() == Shape.LOWER) {
        lower.add(token.folded());
      }
    }
    var runs = new ArrayList<CapitalRun>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isCapital(tokens.get(i))) {
        int end = end(tokens, i);
        add(tokens, i, end, lower, runs);
        i = end - 1;
      }
    }
    return runs;
  }

  private static boolean isCapital(Token token) {
    return token.isWord() && Character.isUpperCase(token.text().charAt(0));
  }

  private static int end(List<Token> tokens, int from) {
    int end = from + 1;
    int at = from + 1;
    while (at < tokens.size() && tokens.get(at).line() == tokens.get(from).line()) {
      if (isCapital(tokens.get(at))) {
        if (tokens.get(at).sentence() != tokens.get(from).sentence()) {
          break;
        }
        end = ++at;
      } else if (JOINING.contains(tokens.get(at).folded()) && at - end < 2 && joins(tokens, at)) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  /** A full stop only behind an initial or a title, a hyphen only without blanks. */
  private static boolean joins(List<Token> tokens, int at) {
    var token = tokens.get(at);
    var before = tokens.get(at - 1);
    return switch (token.text()) {
      case "." -> before.text().length() <= 2 || CourtWords.isHonorific(before.folded());
      case "-", "'", "\u2019" -> token.start() == before.end();
      default -> true;
    };
  }

  private static void add(
      List<Token> tokens, int from, int to, Set<String> lower, List<CapitalRun> runs) {
    int start = from;
    while (start < to && isNoPartOfAName(tokens.get(start), lower)) {
      start++;
    }
    while (start < to && !isCapital(tokens.get(start))) {
      start++;
    }
    if (start < to) {
      var before = start == 0 ? "" : tokens.get(start - 1).folded();
      int end = withItsHead(tokens, to);
      split(new CapitalRun(List.copyOf(tokens.subList(start, end)), before), runs);
    }
  }

  /** {@code Catterick garrison}: what it is may follow without a capital. */
  private static int withItsHead(List<Token> tokens, int end) {
    boolean follows =
        end < tokens.size()
            && tokens.get(end).shape() == Shape.LOWER
            && CourtWords.isBodyHead(tokens.get(end).folded())
            && !CourtWords.isStateHead(tokens.get(end).folded())
            && !CourtWords.isNation(tokens.get(end - 1).folded());
    return follows ? end + 1 : end;
  }

  /** The first word of a sentence that is also used without a capital, or that everybody uses. */
  private static boolean isNoPartOfAName(Token token, Set<String> lower) {
    boolean honorific = CourtWords.isHonorific(token.folded());
    return token.beginsSentence()
        && !honorific
        && (lower.contains(token.folded())
            || CourtWords.isOrdinary(token.folded()) && !Lexicon.isForename(token.folded()));
  }

  /** {@code Mr Akın and Ms Akın} are two; {@code the Ministry of Labour and Social Affairs} one. */
  private static void split(CapitalRun run, List<CapitalRun> runs) {
    var all = run.tokens();
    for (int i = 1; i < all.size() - 1; i++) {
      if (all.get(i).is("and") && !run.isOfTheState() && !run.isABody()) {
        split(new CapitalRun(trimmed(all.subList(0, i)), run.before()), runs);
        split(new CapitalRun(trimmed(all.subList(i + 1, all.size())), "and"), runs);
        return;
      }
    }
    if (!all.isEmpty()) {
      runs.add(run);
    }
  }

  private static List<Token> trimmed(List<Token> tokens) {
    int from = 0;
    int to = tokens.size();
    while (from < to && !isCapital(tokens.get(from))) {
      from++;
    }
    while (to > from && !isCapital(tokens.get(to - 1))) {
      to--;
    }
    return List.copyOf(tokens.subList(from, to));
  }

  int start() {
    return tokens.get(0).start();
  }

  int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  /** What it names and hides, or null where it names nothing or a part of the state. */
  Kind kind() {
    if (areInitials()) {
      return Kind.NAME;
    }
    if (isHeading() || tokens.stream().noneMatch(this::tells)) {
      return null;
    }
    if (CourtWords.isHonorific(tokens.get(0).folded())) {
      return tokens.size() > 1 ? Kind.NAME : null;
    }
    if (isABody()) {
      return Kind.ORG;
    }
    if (isOfTheState() || isALaw()) {
      return null;
    }
    if (tokens.get(0).beginsSentence()
        && tokens.size() == 1
        && !Lexicon.isName(tokens.get(0).folded())) {
      return null;
    }
    if (tokens.size() == 1 && tokens.get(0).shape() == Shape.ALL_CAPITALS) {
      return Kind.ORG;
    }
    return isACountry() || isAPlace() ? Kind.PLACE : Kind.NAME;
  }

  private boolean isAPlace() {
    boolean called = tokens.stream().anyMatch(t -> Lexicon.isForename(t.folded()));
    return tokens.stream().anyMatch(t -> CourtWords.isPlaceHead(t.folded()))
        || !called && (Names.leadsToAPlace(before) || Lexicon.isPlace(text()));
  }

  private String text() {
    return tokens.stream().map(Token::folded).collect(Collectors.joining(" "));
  }

  /** {@code M.Ö.}, as somebody is called who is not to be named. */
  private boolean areInitials() {
    long letters = tokens.stream().filter(t -> t.isWord() && t.text().length() == 1).count();
    return letters > 1
        && tokens.stream().allMatch(t -> t.is(".") || t.is("-") || t.text().length() == 1)
        && tokens.get(1).is(".")
        && !tokens.get(0).beginsSentence();
  }

  /** Whether a word of it can single somebody or something out. */
  private boolean tells(Token token) {
    var word = token.folded();
    boolean shouted =
        tokens.size() > 1 && token.shape() == Shape.ALL_CAPITALS && CourtWords.isOrdinary(word);
    return isCapital(token)
        && !shouted
        && token.text().length() > 1
        && !CourtWords.isOfTheCourt(word)
        && !CourtWords.isHonorific(word)
        && (!CourtWords.isStateHead(word) || isACountry())
        && !CourtWords.isStatuteHead(word)
        && !CourtWords.isNation(word)
        && !Lexicon.isMonth(word);
  }

  private boolean isHeading() {
    return tokens.size() > 1
        && tokens.get(0).beginsSentence()
        && tokens.stream().filter(Token::isWord).allMatch(t -> t.shape() == Shape.ALL_CAPITALS);
  }

  boolean isOfTheState() {
    return !isACountry()
        && tokens.stream().anyMatch(t -> CourtWords.isStateHead(t.folded()) && isCapital(t));
  }

  /** {@code the United Kingdom} as a place; with {@code of} behind it the state itself is meant. */
  private boolean isACountry() {
    return tokens.size() == 2
        && (tokens.get(1).is("kingdom") || tokens.get(1).is("republic"))
        && !tokens.get(0).is("the");
  }

  boolean isABody() {
    return tokens.size() > 1 && tokens.stream().anyMatch(t -> CourtWords.isBodyHead(t.folded()));
  }

  private boolean isALaw() {
    return tokens.stream().anyMatch(t -> CourtWords.isStatuteHead(t.folded()) && isCapital(t));
  }

  /** The words by which it is known again. */
  List<String> tellingWords() {
    return tokens.stream()
        .filter(this::tells)
        .filter(t -> t.text().length() > 2 && !CourtWords.isBodyHead(t.folded()))
        .map(Token::folded)
        .toList();
  }
}
