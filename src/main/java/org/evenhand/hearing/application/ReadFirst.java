package org.evenhand.hearing.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.casefile.api.Question;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.hearing.model.Hearing;

/** What whoever prepares a hearing reads before they answer. */
final class ReadFirst {
  private ReadFirst() {}

  /** When and where the hearing is, then the questions; they alone while it is not listed. */
  static List<Question> listed(Hearing hearing, List<Question> questions) {
    var all = new ArrayList<Question>();
    if (hearing.firstDay().isPresent()) {
      all.add(Question.shown("listed", String.join("\n", lines(hearing))));
    }
    all.addAll(questions);
    return all;
  }

  private static List<String> lines(Hearing hearing) {
    var first = hearing.firstDay().map(DraftLetter::day).orElseThrow();
    var last = hearing.lastDay().map(DraftLetter::day).orElse(first);
    var days = first.equals(last) ? first : first + " to " + last;
    return Stream.of(days, hearing.venue())
        .filter(line -> line != null && !line.isBlank())
        .toList();
  }
}
