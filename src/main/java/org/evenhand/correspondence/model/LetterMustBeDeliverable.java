package org.evenhand.correspondence.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.evenhand.correspondence.api.LetterChannel;
import org.evenhand.correspondence.api.NewLetter;
import org.evenhand.kernel.Problem;

/** A letter has a subject of one line, a text, and an address that fits how it goes. */
public final class LetterMustBeDeliverable {
  private static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_ADDRESS = 500;
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>\",;:()\\[\\]\\\\]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,24}");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private LetterMustBeDeliverable() {}

  /** What stands against it, each problem at the letter's question. */
  public static List<Problem> problems(NewLetter letter) {
    var found = new ArrayList<Problem>();
    if (letter.subject().isBlank()
        || letter.subject().length() > LONGEST_SUBJECT
        || CONTROL.matcher(letter.subject()).find()) {
      found.add(Problem.at("letter.subject", "letter.badSubject", LONGEST_SUBJECT));
    }
    if (letter.text().isBlank() || letter.text().length() > LONGEST_TEXT) {
      found.add(Problem.at("letter.text", "letter.badText", LONGEST_TEXT));
    }
    var byEmail = letter.channel() == LetterChannel.EMAIL;
    if (byEmail && !EMAIL.matcher(letter.sentTo()).matches()) {
      found.add(Problem.at("letter.email", "letter.badEmail"));
    }
    if (!byEmail && (letter.sentTo().isBlank() || letter.sentTo().length() > LONGEST_ADDRESS)) {
      found.add(Problem.at("letter.address", "letter.badAddress", LONGEST_ADDRESS));
    }
    return found;
  }
}
