package org.evenhand.correspondence.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.evenhand.correspondence.api.LetterChannel;
import org.evenhand.correspondence.api.LetterView;
import org.evenhand.correspondence.api.NoteView;
import org.evenhand.kernel.CivilTime;

/**
 * E-mail by the mail server that is set, everything else by the folder. The mail server is reached
 * over TLS and must show whose it is, unless the installation says that it is on the same machine.
 */
@Dependent
public class HousePost implements PostOffice, NotePost {
  private static final String PATIENCE_MILLISECONDS = "20000";
  private final MailSettings settings;

  @Inject
  public HousePost(MailSettings settings) {
    this.settings = settings;
  }

  @Override
  public String deliver(UUID delivery, LetterView letter) throws NotDelivered {
    if (letter.channel() == LetterChannel.POST) {
      var page = LetterPage.html(letter).getBytes(StandardCharsets.UTF_8);
      return "post folder, " + folder("post").put(delivery, letter, "html", page);
    }
    return send(
        () -> new MailMessage(session(), settings.from(), delivery, letter),
        mail -> folder("email").put(delivery, letter, "eml", mail));
  }

  @Override
  public String deliver(NoteView note) throws NotDelivered {
    var name = CivilTime.dayOf(note.writtenAt()) + "-" + note.id() + ".eml";
    return send(
        () -> new NoteMessage(session(), settings.from(), note),
        mail -> folder("email").put(name, mail));
  }

  /** How an e-mail is made. */
  private interface Mail {
    MimeMessage message() throws MessagingException;
  }

  /** Where an e-mail is put when there is no mail server; answers its name there. */
  private interface Filed {
    String put(byte[] mail) throws NotDelivered;
  }

  private String send(Mail mail, Filed filed) throws NotDelivered {
    try {
      var message = mail.message();
      if (settings.host().isEmpty()) {
        return "e-mail folder, " + filed.put(bytes(message));
      }
      Transport.send(message);
      return settings.host().get() + ":" + settings.port() + ", " + message.getMessageID();
    } catch (AddressException noAddress) {
      throw NotDelivered.forGood("not an e-mail address", noAddress);
    } catch (MessagingException notTaken) {
      throw refused(notTaken);
    } catch (IOException notWritten) {
      throw NotDelivered.forNow("the message cannot be written", notWritten);
    }
  }

  private OutboxFolder folder(String kind) {
    return new OutboxFolder(settings.folder().resolve(kind));
  }

  private Session session() {
    var properties = new Properties();
    var protocol = settings.tls() == MailSettings.Tls.TLS ? "smtps" : "smtp";
    var of = "mail." + protocol + ".";
    properties.setProperty("mail.transport.protocol.rfc822", protocol);
    properties.setProperty("mail.transport.protocol", protocol);
    properties.setProperty(of + "host", settings.host().orElse("localhost"));
    properties.setProperty(of + "port", String.valueOf(settings.port()));
    properties.setProperty(of + "connectiontimeout", PATIENCE_MILLISECONDS);
    properties.setProperty(of + "timeout", PATIENCE_MILLISECONDS);
    properties.setProperty(of + "writetimeout", PATIENCE_MILLISECONDS);
    properties.setProperty(of + "ssl.checkserveridentity", "true");
    var starttls = String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS);
    properties.setProperty(of + "starttls.enable", starttls);
    properties.setProperty(of + "starttls.required", starttls);
    properties.setProperty(of + "auth", String.valueOf(settings.user().isPresent()));
    return Session.getInstance(properties, settings.user().map(this::signIn).orElse(null));
  }

  private Authenticator signIn(String user) {
    var signIn = new PasswordAuthentication(user, settings.password());
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return signIn;
      }
    };
  }

  /** A refusal with a code of five hundred is for good; a server that is away is for now. */
  private static NotDelivered refused(MessagingException notTaken) {
    var why = new StringBuilder();
    for (Exception each = notTaken; each != null; each = next(each)) {
      var said = String.valueOf(each.getMessage()).strip();
      if (said.matches("(?s)5\\d\\d.*") && notTaken instanceof SendFailedException) {
        return NotDelivered.forGood(firstLine(said), notTaken);
      }
      why.append(why.isEmpty() ? "" : "; ").append(firstLine(said));
    }
    return NotDelivered.forNow(why.toString(), notTaken);
  }

  private static Exception next(Exception each) {
    return each instanceof MessagingException messaging ? messaging.getNextException() : null;
  }

  private static String firstLine(String said) {
    return said.lines().findFirst().orElse("no reason given");
  }

  private static byte[] bytes(MimeMessage message) throws IOException, MessagingException {
    var out = new ByteArrayOutputStream();
    message.writeTo(out);
    return out.toByteArray();
  }
}
