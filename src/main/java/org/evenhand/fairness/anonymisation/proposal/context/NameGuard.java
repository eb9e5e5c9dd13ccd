package org.evenhand.fairness.anonymisation.proposal.context;

import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/**
 * Says of an ordinary word that is somebody's name too whether it stands as the name: Hope, May,
 * Will, Price, Rose, Lane.
 */
public final class NameGuard {
  private static final Set<String> BEFORE_A_MONTH =
      Set.of(
          "in", "of", "during", "since", "until", "till", "by", "last", "next", "this", "early",
          "late", "mid", "end", "each", "every");
  private static final Set<String> BEFORE_A_MONTH_OR_PERSON =
      Set.of("from", "to", "before", "after", "between", "and", "for", "on");
  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "an", "my", "your", "his", "her", "its", "our", "their", "no", "some", "any",
          "this", "that", "these", "those", "every", "each", "much", "more", "i", "we", "you",
          "they", "he", "she", "it", "who", "which", "not", "there");
  private static final Set<String> BEFORE_A_PERSON =
      Set.of(
          "with",
          "by",
          "from",
          "for",
          "told",
          "asked",
          "saw",
          "about",
          "and",
          "that",
          "when",
          "because",
          "if",
          "but",
          "said",
          "to",
          "called",
          "named",
          "met",
          "like",
          "against",
          "rang",
          "where",
          "why",
          "then",
          "so",
          "while",
          "texted",
          "emailed",
          "reported",
          "than");
  private static final Set<String> DONE_TO_A_PERSON =
      Set.of("told", "asked", "saw", "met", "rang", "texted", "emailed", "phoned");
  private static final Set<String> PLACE_PREPOSITIONS = Set.of("on", "in", "at", "near", "off");
  private static final Set<String> MODAL = Set.of("will", "may", "can", "might", "must", "shall");
  private final List<Token> tokens;
  private final Writing writing;

  public NameGuard(List<Token> tokens, Writing writing) {
    this.tokens = tokens;
    this.writing = writing;
  }

  /** Hidden, possible, or kept because it is the ordinary word. */
  public Action judge(int at) {
    var token = tokens.get(at);
    if (isMonth(at)) {
      return Action.KEEP;
    }
    if (isNamed(at)) {
      return Action.HIDE;
    }
    if (namesPlace(at)) {
      return Action.KEEP;
    }
    return switch (token.shape()) {
      case LOWER -> lower(at);
      case ALL_CAPITALS -> capitals(at);
      default -> capitalised(at);
    };
  }

  private boolean isNamed(int at) {
    var before = word(at - 1);
    boolean title = Lexicon.isTitle(before) && tokens.get(at - 1).shape() != Shape.LOWER;
    boolean titleStop = before.equals(".") && Lexicon.isTitle(word(at - 2));
    return title || titleStop && tokens.get(at).shape() != Shape.LOWER;
  }

  /** Whether what stands there is the month and nobody called so. */
  public boolean isMonth(int at) {
    var token = tokens.get(at);
    if (!Lexicon.isMonth(token.folded()) || Lexicon.isTitle(word(at - 1))) {
      return false;
    }
    boolean numberBeside = isNumber(at - 1) || isNumber(at + 1) || isOrdinal(word(at - 1));
    var before = word(at - 1);
    boolean inMonth = BEFORE_A_MONTH.contains(before);
    boolean fromMonth =
        BEFORE_A_MONTH_OR_PERSON.contains(before)
            && (Lexicon.isMonth(word(at + 2)) || Lexicon.isMonth(word(at - 2)));
    return numberBeside || inMonth || fromMonth || isNumber(at - 2) && before.equals("of");
  }

  private boolean isNumber(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).shape() == Shape.NUMBER;
  }

  private static boolean isOrdinal(String word) {
    return word.length() > 2
        && Character.isDigit(word.charAt(0))
        && (word.endsWith("st")
            || word.endsWith("nd")
            || word.endsWith("rd")
            || word.endsWith("th"));
  }

  private boolean namesPlace(int at) {
    var after = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
    return after != null
        && after.isWord()
        && after.shape() != Shape.LOWER
        && after.line() == tokens.get(at).line()
        && (Lexicon.isStreet(after.folded())
            || Lexicon.isBuilding(after.folded())
            || Lexicon.isOrganisationHead(after.folded()));
  }

  private Action capitalised(int at) {
    var token = tokens.get(at);
    if (!token.beginsSentence()) {
      boolean heading =
          isCapital(at - 1) && isCapital(at + 1) && isPlain(at - 1) && isPlain(at + 1);
      return heading ? Action.POSSIBLE : Action.HIDE;
    }
    if (writing.isSignature(token) && lineIsShort(token)) {
      return Action.HIDE;
    }
    var after = word(at + 1);
    if (after.equals("'s") || after.equals("'") || endsCell(at) || isFollowedBySign(at)) {
      return Action.HIDE;
    }
    if (MODAL.contains(token.folded()) || !startsAct(after)) {
      return after.equals("and") || after.equals(",") ? Action.HIDE : Action.POSSIBLE;
    }
    return Action.HIDE;
  }

  private boolean isFollowedBySign(int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).shape() == Shape.SIGN
        && !tokens.get(at + 1).is(":")
        && !tokens.get(at + 1).is("-");
  }

  private Action capitals(int at) {
    var token = tokens.get(at);
    if (!writing.isCapitalLine(token)) {
      return Action.HIDE;
    }
    if (DONE_TO_A_PERSON.contains(word(at - 1))) {
      return Action.HIDE;
    }
    boolean field = writing.lineEnd(token) - writing.lineStart(token) <= 8;
    return field || startsAct(word(at + 1)) && !ARTICLES.contains(word(at - 1))
        ? endsCell(at) ? Action.HIDE : Action.POSSIBLE
        : Action.KEEP;
  }

  private Action lower(int at) {
    var before = word(at - 1);
    var after = word(at + 1);
    if (ARTICLES.contains(before) && !before.equals("that")) {
      return Action.KEEP;
    }
    boolean acts = startsAct(after) && !MODAL.contains(tokens.get(at).folded());
    boolean starts = tokens.get(at).beginsSentence() || BEFORE_A_PERSON.contains(before);
    if (after.equals("'s") && !ARTICLES.contains(before)) {
      return writing.isLowerCase() ? Action.HIDE : Action.POSSIBLE;
    }
    if (acts && starts) {
      return writing.isLowerCase() ? Action.HIDE : Action.POSSIBLE;
    }
    boolean addressed = BEFORE_A_PERSON.contains(before) && !before.equals("to");
    return writing.isLowerCase() && addressed ? Action.POSSIBLE : Action.KEEP;
  }

  private boolean startsAct(String after) {
    return Lexicon.isSaying(after) || after.length() > 4 && after.endsWith("ed");
  }

  private boolean endsCell(int at) {
    int next = at + 1;
    if (next >= tokens.size()) {
      return true;
    }
    var after = tokens.get(next);
    return tokens.get(at).beginsSentence()
        && (after.is("|") || after.beginsSentence() && after.line() != tokens.get(at).line());
  }

  private boolean lineIsShort(Token token) {
    return writing.lineEnd(token) - writing.lineStart(token) <= 5;
  }

  private boolean isCapital(int at) {
    return at >= 0
        && at < tokens.size()
        && tokens.get(at).isWord()
        && tokens.get(at).shape() != Shape.LOWER;
  }

  private boolean isPlain(int at) {
    var word = tokens.get(at);
    return Lexicon.isOrdinary(word.folded()) && !PLACE_PREPOSITIONS.contains(word.folded());
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).folded() : "";
  }
}
