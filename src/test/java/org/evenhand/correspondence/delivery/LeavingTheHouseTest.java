package org.evenhand.correspondence.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.correspondence.api.DeliveryState;
import org.evenhand.correspondence.api.LetterChannel;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.correspondence.api.LetterView;
import org.evenhand.kernel.CaseReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeavingTheHouseTest {
  private static final UUID DELIVERY = UUID.fromString("00000000-0000-4000-8000-000000000007");
  @TempDir private Path folder;

  @Test
  void putsALetterToPrintInTheFolder() throws Exception {
    var proof = post(Map.of()).deliver(DELIVERY, letter(LetterChannel.POST, "4 Orchard Row\nX"));
    var page = Files.readString(only("post"));
    assertThat(proof).contains(DELIVERY.toString());
    assertThat(page)
        .contains("<html lang=\"en-GB\">", "<title>An &lt;order&gt;</title>", "4 Orchard Row<br>")
        .contains("<h2>What it means</h2>", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>")
        .contains("<p>4 May 2026</p>", "<p>Said &quot;no&quot; &amp; left</p>");
  }

  @Test
  void putsARepetitionInTheSamePlace() throws Exception {
    post(Map.of()).deliver(DELIVERY, letter(LetterChannel.POST, "x"));
    post(Map.of()).deliver(DELIVERY, letter(LetterChannel.POST, "x"));
    assertThat(files("post")).hasSize(1);
  }

  @Test
  void putsEmailInTheFolderWithoutAMailServer() throws Exception {
    post(Map.of()).deliver(DELIVERY, letter(LetterChannel.EMAIL, "marian@example.org"));
    assertThat(Files.readString(only("email")))
        .contains("Message-ID: <" + DELIVERY + "@regulator.example>")
        .contains("marian@example.org")
        .contains("Subject: An <order>");
  }

  @Test
  void givesEmailToTheMailServer() throws Exception {
    try (var server = new MailServer()) {
      var proof = toServer(server).deliver(DELIVERY, letter(LetterChannel.EMAIL, "m@example.org"));
      assertThat(proof).contains("127.0.0.1:" + server.port()).contains(DELIVERY.toString());
      assertThat(server.messages())
          .singleElement()
          .satisfies(
              message ->
                  assertThat(message)
                      .contains("Message-ID: <" + DELIVERY + "@regulator.example>")
                      .contains("X-Evenhand-Delivery: " + DELIVERY)
                      .contains("What it means"));
    }
  }

  @Test
  void knowsAnAddressThatDoesNotExist() throws Exception {
    try (var server = new MailServer()) {
      server.answerToRecipient("550 5.1.1 no such user");
      assertThat(refusal(toServer(server)).isForGood()).isTrue();
    }
  }

  @Test
  void triesAgainLaterWhenTheMailboxIsBusy() throws Exception {
    try (var server = new MailServer()) {
      server.answerToRecipient("450 4.2.1 busy, try again");
      assertThat(refusal(toServer(server)).isForGood()).isFalse();
    }
  }

  @Test
  void triesAgainLaterWhenTheServerIsAway() throws Exception {
    int port;
    try (var server = new MailServer()) {
      port = server.port();
    }
    var away = Map.of("EVENHAND_SMTP_HOST", "127.0.0.1", "EVENHAND_SMTP_PORT", "" + port);
    assertThat(refusal(post(away)).isForGood()).isFalse();
  }

  @Test
  void doesNotSpeakInTheOpenUnlessToldTo() throws Exception {
    try (var server = new MailServer()) {
      var open =
          Map.of("EVENHAND_SMTP_HOST", "127.0.0.1", "EVENHAND_SMTP_PORT", "" + server.port());
      assertThat(refusal(post(open)).isForGood()).isFalse();
      assertThat(server.messages()).isEmpty();
    }
  }

  @Test
  void triesAgainLaterWhenTheFolderCannotBeWritten() throws IOException {
    var file = Files.writeString(folder.resolve("taken"), "");
    var settings = Map.of("EVENHAND_OUTBOX_DIR", file.toString());
    var failure =
        catchThrowableOfType(
            NotDelivered.class,
            () -> post(settings).deliver(DELIVERY, letter(LetterChannel.POST, "x")));
    assertThat(failure.isForGood()).isFalse();
  }

  private HousePost toServer(MailServer server) {
    return post(
        Map.of(
            "EVENHAND_SMTP_HOST",
            "127.0.0.1",
            "EVENHAND_SMTP_PORT",
            "" + server.port(),
            "EVENHAND_SMTP_TLS",
            "none"));
  }

  private NotDelivered refusal(HousePost post) {
    return catchThrowableOfType(
        NotDelivered.class,
        () -> post.deliver(DELIVERY, letter(LetterChannel.EMAIL, "m@example.org")));
  }

  private HousePost post(Map<String, String> settings) {
    return new HousePost(
        new MailSettings(
            name ->
                Optional.ofNullable(settings.get(name))
                    .or(
                        () ->
                            name.equals("EVENHAND_DATA_DIR")
                                ? Optional.of(folder.toString())
                                : Optional.empty())));
  }

  private Path only(String kind) throws IOException {
    var files = files(kind);
    assertThat(files).hasSize(1);
    return files.get(0);
  }

  private List<Path> files(String kind) throws IOException {
    try (var files = Files.list(folder.resolve("outbox").resolve(kind))) {
      return files.toList();
    }
  }

  private static LetterView letter(LetterChannel channel, String to) {
    return new LetterView(
        UUID.randomUUID(),
        new CaseReference("FTP-2026-0417"),
        LetterTemplate.NOTICE_OF_HEARING,
        PartyRole.REGISTRANT,
        "Marian Castellane",
        channel,
        to,
        true,
        "An <order>",
        "Dear Marian\n\n# What it means\n\nSaid \"no\" & left\n\n- one\n- two\n\nYours",
        "",
        "",
        "ruth",
        Instant.parse("2026-05-04T09:00:00Z"),
        DeliveryState.WAITING,
        0,
        "",
        Optional.empty(),
        "");
  }
}
