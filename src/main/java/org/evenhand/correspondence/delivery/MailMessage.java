package org.evenhand.correspondence.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.correspondence.api.LetterView;
import org.evenhand.correspondence.api.LetterView.Block;

/**
 * A letter as an e-mail. Its message id is made of the delivery's, so a repetition shows as one.
 */
final class MailMessage extends MimeMessage {
  private final UUID delivery;
  private final String host;

  MailMessage(Session session, String from, UUID delivery, LetterView letter)
      throws MessagingException {
    super(session);
    this.delivery = delivery;
    this.host = from.substring(from.indexOf('@') + 1);
    setFrom(new InternetAddress(from, true));
    setRecipient(Message.RecipientType.TO, to(letter));
    setSubject(letter.subject(), "UTF-8");
    setSentDate(Date.from(letter.sentAt()));
    setHeader("X-Evenhand-Delivery", delivery.toString());
    setHeader("Content-Language", "en");
    setText(plain(letter), "UTF-8");
    saveChanges();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", "<" + delivery + "@" + host + ">");
  }

  private static InternetAddress to(LetterView letter) throws MessagingException {
    try {
      var address = new InternetAddress(letter.sentTo(), true);
      address.setPersonal(letter.toName(), StandardCharsets.UTF_8.name());
      return address;
    } catch (UnsupportedEncodingException cannotHappen) {
      throw new IllegalStateException(cannotHappen);
    }
  }

  private static String plain(LetterView letter) {
    return letter.blocks().stream().map(MailMessage::plain).collect(Collectors.joining("\r\n\r\n"))
        + "\r\n";
  }

  private static String plain(Block block) {
    return block.kind() == Block.Kind.ITEM ? "- " + block.text() : block.text();
  }
}
