package org.evenhand.web.referral;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evenhand.casefile.api.Answers;
import org.evenhand.document.api.DocumentText;
import org.evenhand.document.api.TextBlock;
import org.evenhand.kernel.CivilTime;
import org.evenhand.web.Words;

/**
 * What an e-mail says, as answers for an officer to check: who sent it, the day it was sent, its
 * subject and text. Nothing of it is believed before somebody has looked.
 */
final class MessageAsConcern {
  private static final Pattern NAMED = Pattern.compile("\\s*\"?([^\"<]*?)\"?\\s*<([^<>\\s]+)>.*");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 20_000;

  private MessageAsConcern() {}

  static Answers of(DocumentText message, LocalDate today) {
    var answers = Answers.NONE;
    var from = field(message, "From");
    var named = NAMED.matcher(from);
    if (named.matches()) {
      answers = with(answers, "yourName", named.group(1));
      answers = with(answers, "yourEmail", named.group(2));
    } else {
      answers = with(answers, from.contains("@") ? "yourEmail" : "yourName", from);
    }
    var sent = sentOn(field(message, "Date")).filter(day -> !day.isAfter(today));
    answers = with(answers, "receivedOn", sent.map(Words::day).orElse(""));
    return answers.with("what", text(message));
  }

  /** Whether the message says more than the field of its text holds. */
  static boolean isCut(DocumentText message) {
    return whole(message).length() > LONGEST_TEXT;
  }

  private static Answers with(Answers answers, String id, String text) {
    var plain = text.strip();
    return plain.isEmpty() ? answers : answers.with(id, cut(plain, LONGEST_NAME));
  }

  private static String text(DocumentText message) {
    return cut(whole(message), LONGEST_TEXT);
  }

  private static String whole(DocumentText message) {
    var start =
        message.blocks().stream()
            .filter(block -> block.kind() == TextBlock.Kind.MAIL_HEADER)
            .mapToInt(TextBlock::end)
            .max()
            .orElse(0);
    var body = message.text().substring(start).strip();
    var subject = field(message, "Subject");
    return subject.isEmpty() ? body : subject + "\n\n" + body;
  }

  private static String field(DocumentText message, String name) {
    return message.fields().entrySet().stream()
        .filter(field -> field.getKey().equalsIgnoreCase(name))
        .map(field -> field.getValue().strip())
        .findFirst()
        .orElse("");
  }

  private static Optional<LocalDate> sentOn(String date) {
    var withoutZoneName = date.replaceAll("\\s*\\([^)]*\\)\\s*$", "").strip();
    for (var shape :
        new DateTimeFormatter[] {
          DateTimeFormatter.RFC_1123_DATE_TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME
        }) {
      try {
        var sent = OffsetDateTime.parse(withoutZoneName, shape);
        return Optional.of(CivilTime.dayOf(sent.toInstant()));
      } catch (DateTimeException notThisShape) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    var half = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, half ? longest - 1 : longest);
  }
}
