package org.evenhand.decisionlog.application;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.evenhand.kernel.Problem;

/** The log's refusals in words, for server logs and terminals; pages take them from the bundle. */
public final class LogWords {
  private LogWords() {}

  public static String of(Problem problem) {
    var sentence = ResourceBundle.getBundle("messages.decisionlog").getString(problem.key());
    return new MessageFormat(sentence, Locale.UK).format(problem.arguments().toArray());
  }
}
