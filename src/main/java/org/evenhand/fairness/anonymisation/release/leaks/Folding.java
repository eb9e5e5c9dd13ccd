package org.evenhand.fairness.anonymisation.release.leaks;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Letters as they look: small, without marks, and with letters of other alphabets that cannot be
 * told from Latin ones taken for those.
 */
final class Folding {
  private static final String LOOKS =
      "АаA ВвB СсC ЕеE НнH ІіI ЈјJ КкK МмM ОоO РрP ЅѕS ТтT УуY ХхX ҺһH ԁD ԛQ ԝW ѵV ӏL ΑαA ΒβB ΕεE ΖζZ"
          + " ΗηH ΙιI ΚκK ΜμM ΝνN ΟοO ΡρP ΤτT ΥυY ΧχX ωW ɑA ɡG ɩI ʀR ɢG ɴN ʙB ʜH ɪI ʟL ՕօO ոN ѕS";
  private static final Map<Integer, String> LIKE = like();
  private static final String[][] BY_TWO = {
    {"ä", "ae"},
    {"ö", "oe"},
    {"ü", "ue"},
    {"ø", "oe"},
    {"å", "aa"},
    {"ś", "sh"},
    {"ş", "sh"},
    {"š", "sh"},
    {"č", "ch"},
    {"ç", "ch"},
    {"ć", "ch"},
    {"ž", "zh"},
    {"ż", "zh"}
  };

  private Folding() {}

  /** Letters and digits only. */
  static String folded(String text) {
    var folded = new StringBuilder(text.length());
    var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    apart
        .codePoints()
        .forEach(
            sign -> {
              var like = LIKE.get(sign);
              if (like != null) {
                folded.append(like);
              } else if (Character.isLetterOrDigit(sign)) {
                folded.append(Character.toString(sign).toLowerCase(Locale.ROOT));
              }
            });
    return folded.toString();
  }

  /** As it is written where a keyboard has no marks: {@code ö} as {@code oe}. */
  static String spelledOut(String text) {
    var spelled = text.toLowerCase(Locale.ROOT);
    for (var pair : BY_TWO) {
      spelled = spelled.replace(pair[0], pair[1]);
    }
    return folded(spelled);
  }

  /** Digits that stand for letters, as in {@code 0konkwo}. */
  static String unmasked(String folded, char one) {
    return folded
        .replace('0', 'o')
        .replace('1', one)
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's')
        .replace('7', 't')
        .replace('8', 'b');
  }

  private static Map<Integer, String> like() {
    var like = new HashMap<Integer, String>();
    for (var group : LOOKS.split(" ")) {
      var signs = group.codePoints().toArray();
      var latin = Character.toString(signs[signs.length - 1]).toLowerCase(Locale.ROOT);
      for (var i = 0; i < signs.length - 1; i++) {
        like.put(signs[i], latin);
      }
    }
    for (var pair : "łl øo đd ðd ħh ıi ßss æae œoe þth ŧt ŋn ɫl ƒf".split(" ")) {
      var sign = pair.codePointAt(0);
      like.put(sign, pair.substring(1));
      like.put(Character.toUpperCase(sign), pair.substring(1));
    }
    like.put((int) 'I', "i");
    return like;
  }
}
