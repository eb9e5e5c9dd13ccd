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

/** Numbers of applications, files, cases, documents: whatever singles something out by figures. */
final class CodesTold implements Recogniser {
  /** {@code 1520/06}, {@code II K 123/98}, {@code 2-1234/2005}, {@code 2004/12-345}. */
  private static final Pattern SLASHED =
      Pattern.compile(
          "[\\p{Lu}\\d]{1,8}(?:[-./]?[\\p{Lu}\\d]{1,8}){0,3}/\\d{1,6}(?:[-/.]\\p{Alnum}+)*(?![\\p{L}\\d])");

  /** {@code 4471902}, {@code SW118264}, {@code AB-12-3456}. */
  private static final Pattern LONG =
      Pattern.compile(
          "(?:\\p{Lu}{1,4}[-"
              + " ]?)?\\d{5,}(?:[-/]\\d+)*(?![\\p{L}\\d,.]\\d)|\\p{Lu}{1,4}-?\\d{3,}(?:[-/]\\d+)*");

  /** {@code NJA 2005 p. 884}, {@code [1998] 2 AC 12}. */
  private static final Pattern REPORT =
      Pattern.compile(
          "\\p{Lu}{2,6}\\s+(?:\\d{4})\\s+(?:p\\.|s\\.)\\s+\\d+|\\[\\d{4}\\]\\s+\\d?\\s*\\p{Lu}[\\p{L}.]*\\s+\\d+");

  /** Behind {@code no.}: whatever has a figure in it. */
  private static final Pattern NUMBERED =
      Pattern.compile("[\\p{Lu}\\d][\\p{L}\\d]*(?:[-/.][\\p{L}\\d]+)*");

  private static final Wordings CODES =
      new Wordings(Kind.CASENO, "number of a file", SLASHED, LONG, REPORT);
  private static final Wordings AFTER_NUMBER =
      new Wordings(Kind.CASENO, "behind 'no.'", NUMBERED, SLASHED);

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var found = new ArrayList<Found>();
    var tokens = reading.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      char first = token.text().charAt(0);
      if (!Character.isDigit(first) && !Character.isUpperCase(first) && first != '[') {
        continue;
      }
      var code = CODES.at(reading, token);
      if (code == null && isNumbered(tokens, i) && hasDigit(token)) {
        code = AFTER_NUMBER.at(reading, token);
      }
      if (code != null) {
        found.add(code);
      }
    }
    return Wordings.apart(found);
  }

  private static boolean hasDigit(Token token) {
    return token.text().chars().anyMatch(Character::isDigit);
  }

  private static boolean isNumbered(List<Token> tokens, int at) {
    int i = at - 1;
    if (i >= 0 && (tokens.get(i).is(".") || tokens.get(i).is(":"))) {
      i--;
    }
    boolean numbered =
        i >= 0 && (tokens.get(i).is("no") || tokens.get(i).is("nos") || tokens.get(i).is("number"));
    return numbered && !References.isPartOfOne(tokens, at);
  }
}
