package org.evenhand.correspondence.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.evenhand.correspondence.api.NewNote.CalendarPart;
import org.evenhand.correspondence.api.NoteView;

/**
 * A note as an e-mail; with a calendar file beside its text, as two readings of the same, so that
 * calendars find it (RFC 6047, 2.4).
 */
final class NoteMessage extends MimeMessage {
  private final String key;

  NoteMessage(Session session, String from, NoteView note) throws MessagingException {
    super(session);
    this.key = "<" + note.id() + "@" + from.substring(from.indexOf('@') + 1) + ">";
    setFrom(new InternetAddress(from, true));
    setRecipient(Message.RecipientType.TO, to(note));
    setSubject(note.subject(), "UTF-8");
    setSentDate(Date.from(note.writtenAt()));
    setHeader("X-Evenhand-Delivery", note.id().toString());
    setHeader("Content-Language", "en");
    var plain = note.text().replace("\r\n", "\n").replace("\n", "\r\n") + "\r\n";
    if (note.calendar().isEmpty()) {
      setText(plain, "UTF-8");
    } else {
      setContent(both(plain, note.calendar().get()));
    }
    saveChanges();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", key);
  }

  private static MimeMultipart both(String plain, CalendarPart calendar) throws MessagingException {
    var text = new MimeBodyPart();
    text.setText(plain, "UTF-8");
    var event = new MimeBodyPart();
    var bytes = calendar.text().getBytes(StandardCharsets.UTF_8);
    var type = "text/calendar; charset=UTF-8; method=" + calendar.method();
    event.setDataHandler(
        new jakarta.activation.DataHandler(new jakarta.mail.util.ByteArrayDataSource(bytes, type)));
    event.setHeader("Content-Type", type);
    event.setHeader("Content-Transfer-Encoding", "base64");
    var parts = new MimeMultipart("alternative");
    parts.addBodyPart(text);
    parts.addBodyPart(event);
    return parts;
  }

  private static InternetAddress to(NoteView note) throws MessagingException {
    try {
      var address = new InternetAddress(note.sentTo(), true);
      address.setPersonal(note.toName(), StandardCharsets.UTF_8.name());
      return address;
    } catch (UnsupportedEncodingException cannotHappen) {
      throw new IllegalStateException(cannotHappen);
    }
  }
}
