package org.evenhand.fairness.anonymisation.release.render;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The characters of a released text: only such as can be seen. */
public final class Letters {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  private Letters() {}

  /**
   * Composed, with one kind of line end, and without characters that part a word for a program and
   * show nothing to a person.
   */
  public static String seen(String text) {
    var lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ');
    var clean = UNSEEN.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC)).replaceAll("");
    return CONTROL.matcher(clean).replaceAll("").replace("\t", "    ");
  }
}
