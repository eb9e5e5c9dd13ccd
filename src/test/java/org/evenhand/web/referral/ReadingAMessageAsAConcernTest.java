package org.evenhand.web.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.document.api.DocumentText;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.TextBlock;
import org.evenhand.document.api.TextBlock.Kind;
import org.evenhand.document.api.TextBlock.Place;
import org.evenhand.document.reading.Readers;
import org.evenhand.document.samples.Messages;
import org.evenhand.document.samples.Referrals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingAMessageAsAConcernTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void fillsInWhatTheMessageSays() {
    var answers = read(Referrals.file("open-01.eml"));
    assertThat(answers.text("yourName")).isEqualTo("Danielle Hope");
    assertThat(answers.text("yourEmail")).isEqualTo("dani.hope84@mail.example");
    assertThat(answers.text("receivedOn")).isEqualTo("12 May 2026");
    assertThat(answers.text("what"))
        .startsWith("A concern open-01\n\n")
        .doesNotContain("From:", "concerns@regulator.example");
    assertThat(words(answers.text("what"))).endsWith(words(Referrals.texts().get("open-01")));
    assertThat(answers.values()).doesNotContainKeys("source", "danger", "workerName");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 12 May 2026 23:30:00 +0000|13 May 2026",
        "12 May 2026 09:00:00 +0100 (BST)|12 May 2026",
        "Mon, 01 Jan 2999 09:00:00 +0000|''",
        "yesterday|''",
        "#{1+1}|''"
      })
  void takesADayOnlyWhereThereIsOneThatIsPast(String sent, String day) {
    var answers = MessageAsConcern.of(message("a@b.example", sent, "x"), TODAY);
    assertThat(answers.text("receivedOn")).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Hope, Danielle\" <d@mail.example>|Hope, Danielle|d@mail.example",
        "<d@mail.example>|''|d@mail.example",
        "d@mail.example|''|d@mail.example",
        "Danielle|Danielle|''",
        "''|''|''"
      })
  void takesTheSenderApart(String from, String name, String address) {
    var answers = MessageAsConcern.of(message(from, "", "x"), TODAY);
    assertThat(answers.text("yourName")).isEqualTo(name);
    assertThat(answers.text("yourEmail")).isEqualTo(address);
  }

  @Test
  void saysWhenTheTextIsLongerThanTheField() {
    var longText = message("a@b.example", "", "x".repeat(19_999) + "𐐷");
    assertThat(MessageAsConcern.isCut(longText)).isTrue();
    assertThat(MessageAsConcern.of(longText, TODAY).text("what")).isEqualTo("x".repeat(19_999));
    assertThat(MessageAsConcern.isCut(message("a@b.example", "", "x"))).isFalse();
  }

  @Test
  void isReadEvenInAnUnknownCharacterSet() {
    var message = new String(Messages.eml("Subject", "Look inside."), StandardCharsets.US_ASCII);
    var odd = message.replaceAll("(?i)charset=\"?utf-8\"?", "charset=x-none-such");
    assertThat(odd).contains("x-none-such");
    assertThat(read(odd.getBytes(StandardCharsets.US_ASCII)).text("what")).contains("Look inside.");
  }

  private static Answers read(byte[] message) {
    var reading =
        Readers.usual().read(new ByteArrayInputStream(message), FileType.EML, (part, in) -> {});
    return MessageAsConcern.of(reading.text(), TODAY);
  }

  private static DocumentText message(String from, String date, String body) {
    var header = "From: " + from + "\n";
    return new DocumentText(
        header + body,
        List.of(new TextBlock(Kind.MAIL_HEADER, 0, header.length(), Place.UNKNOWN)),
        Map.of("from", from, "date", date),
        Set.of());
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
