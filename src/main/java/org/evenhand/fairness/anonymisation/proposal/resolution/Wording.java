package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.Locale;
import org.evenhand.fairness.anonymisation.proposal.Kind;

/** How a replacement reads where it stands. */
public final class Wording {
  private Wording() {}

  /** What stands for something that is no name of anybody. It never says which characteristic. */
  public static String of(Kind kind) {
    return switch (kind) {
      case NAME -> "[name]";
      case REGNO -> "[registration number]";
      case DOB -> "[date of birth]";
      case AGE -> "[age]";
      case ADDRESS -> "[address]";
      case PLACE, BIRTHPLACE -> "[place]";
      case ORG -> "[organisation]";
      case PHONE -> "[telephone number]";
      case EMAIL -> "[e-mail address]";
      case URL -> "[web address]";
      case HANDLE, USERNAME -> "[user name]";
      case HASHTAG -> "[hashtag]";
      case NINO -> "[National Insurance number]";
      case PASSPORT -> "[document number]";
      case BANK -> "[bank details]";
      case CASENO -> "[reference number]";
      case TRAINING -> "[training]";
      case TRAINDATE, EMPDATE, DATE -> "[date]";
      case QUANTITY -> "[figure]";
      case TITLE -> "";
      case PRONOUN -> "they";
      case HEALTH, CUE -> "[personal detail]";
    };
  }

  /** Keeps a possessive readable and a sentence's first letter a capital. */
  public static String fitted(String replacement, String replaced) {
    var fitted = replacement;
    if (fitted.startsWith("[") && isPossessive(replaced)) {
      fitted += "'s";
    }
    if (!fitted.isEmpty() && !fitted.startsWith("[") && isCapital(replaced)) {
      boolean shouted = replaced.length() > 1 && replaced.equals(replaced.toUpperCase(Locale.ROOT));
      fitted =
          shouted
              ? fitted.toUpperCase(Locale.ROOT)
              : Character.toUpperCase(fitted.charAt(0)) + fitted.substring(1);
    }
    return fitted;
  }

  static boolean isPossessive(String replaced) {
    int length = replaced.length();
    return length > 2
        && Character.toLowerCase(replaced.charAt(length - 1)) == 's'
        && "'\u2019\u02bc".indexOf(replaced.charAt(length - 2)) >= 0;
  }

  private static boolean isCapital(String replaced) {
    return !replaced.isEmpty() && Character.isUpperCase(replaced.charAt(0));
  }
}
