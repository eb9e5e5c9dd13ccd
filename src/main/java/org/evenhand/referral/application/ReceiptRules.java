package org.evenhand.referral.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.evenhand.casefile.api.Answers;
import org.evenhand.kernel.Problem;
import org.evenhand.referral.api.Channel;

/** What must hold between the answers of a concern, once each is good by itself. */
final class ReceiptRules {
  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>()\\[\\],;:\"\\\\]+@[^\\s@<>()\\[\\],;:\"\\\\]+\\.[^\\s@.]{2,}");

  private ReceiptRules() {}

  static List<Problem> broken(Channel channel, Answers answers, LocalDate today) {
    var problems = new ArrayList<Problem>();
    for (var question : List.of("receivedOn", "when")) {
      answers.maybeDate(question).ifPresent(day -> possibleDay(question, day, today, problems));
    }
    happenedBeforeItArrived(answers, problems);
    if (answers.has("yourEmail") && !EMAIL.matcher(answers.text("yourEmail")).matches()) {
      problems.add(Problem.at("yourEmail", "answer.notAnEmail"));
    }
    if (isFromOutside(channel) && !answers.has("yourEmail") && !answers.has("yourAddress")) {
      problems.add(Problem.at("yourEmail", "concern.contact"));
    }
    return problems;
  }

  private static void possibleDay(
      String question, LocalDate day, LocalDate today, List<Problem> problems) {
    if (day.isAfter(today)) {
      problems.add(Problem.at(question, "answer.inTheFuture"));
    } else if (day.isBefore(LONG_AGO)) {
      problems.add(Problem.at(question, "answer.tooLongAgo"));
    }
  }

  private static void happenedBeforeItArrived(Answers answers, List<Problem> problems) {
    var happened = answers.maybeDate("when");
    var arrived = answers.maybeDate("receivedOn");
    if (problems.isEmpty()
        && happened.isPresent()
        && arrived.isPresent()
        && happened.get().isAfter(arrived.get())) {
      problems.add(Problem.at("when", "concern.afterReceipt"));
    }
  }

  /** Whoever tells us by themselves can be answered; a letter may come without any address. */
  private static boolean isFromOutside(Channel channel) {
    return !channel.isKeyedByStaff();
  }
}
