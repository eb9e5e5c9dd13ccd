package org.evenhand.casefile.api;

import java.util.Optional;
import java.util.regex.Pattern;
import org.evenhand.kernel.Problem;

/**
 * Text as people type or paste it. Characters that nobody can see and no database keeps are not
 * dropped in silence: each is replaced by its picture, so that whoever pasted it sees where it
 * stood, and the text is refused until it is taken out. All else, markup and formulas included, is
 * text and stays as it is.
 */
public final class TypedText {
  private static final char FIRST_PICTURE = '\u2400';
  private static final char PICTURE_OF_DELETE = '\u2421';
  private static final char PICTURE_OF_OTHERS = '\u2426';
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");
  private static final Pattern PICTURED = Pattern.compile("[\u2400-\u2426]");

  private TypedText() {}

  /** As typed, with line feeds for all line ends and pictures for what cannot be seen. */
  public static String read(String typed) {
    var lines = LINE_END.matcher(typed).replaceAll("\n");
    return UNSEEN
        .matcher(lines)
        .replaceAll(found -> String.valueOf(picture(found.group().charAt(0))));
  }

  /** What is wrong with a text at a field: too long, or with characters that cannot be seen. */
  public static Optional<Problem> problem(String field, String text, int longest) {
    if (UNSEEN.matcher(text).find() || PICTURED.matcher(text).find()) {
      return Optional.of(Problem.at(field, "answer.unseen"));
    }
    return text.length() <= longest
        ? Optional.empty()
        : Optional.of(Problem.at(field, "answer.tooLong", longest));
  }

  private static char picture(char unseen) {
    if (unseen < ' ') {
      return (char) (FIRST_PICTURE + unseen);
    }
    return unseen == '\u007f' ? PICTURE_OF_DELETE : PICTURE_OF_OTHERS;
  }
}
