package org.evenhand.document.reading.child;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.Refusal;
import org.evenhand.document.api.TextBlock.Kind;

/**
 * A message as Outlook saves it (MSG). Files that came with it become documents of their own; a
 * message within it becomes a plain text, with what was written in a formatted form only beside it,
 * and its files are taken as the outer message's.
 */
final class OutlookMessage implements FormatReader {
  private static final int MOST_NESTING = 5;

  /** One text of a message; Outlook leaves out what is empty. */
  private interface Words {
    String get() throws ChunkNotFoundException;
  }

  /** MSG; the other formats of this family (DOC, XLS, encrypted documents) are refused. */
  static FileType typeOf(Path file) throws IOException {
    try (var files = new POIFSFileSystem(file.toFile(), true)) {
      if (files.getRoot().hasEntryCaseInsensitive("__properties_version1.0")) {
        return FileType.MSG;
      }
      if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new Refused(Refusal.ENCRYPTED);
      }
    } catch (RuntimeException broken) {
      throw new Refused(Refusal.DAMAGED);
    }
    throw new Refused(Refusal.TYPE_NOT_ALLOWED);
  }

  @Override
  public void read(Path file, ReadingInProgress reading) throws IOException {
    try (var message = new MAPIMessage(file.toFile())) {
      message.guess7BitEncoding();
      header(message, reading);
      body(message, reading);
      files(message, reading, 1);
    }
  }

  private static void header(MAPIMessage message, ReadingInProgress reading) {
    line("From", message::getDisplayFrom, reading);
    line("To", message::getDisplayTo, reading);
    line("Cc", message::getDisplayCC, reading);
    line("Subject", message::getSubject, reading);
    line("Date", () -> message.getMessageDate().toInstant().toString(), reading);
    words(message::getRecipientEmailAddress)
        .ifPresent(addresses -> reading.field("Addresses", addresses));
    words(message::getConversationTopic).ifPresent(topic -> reading.field("Topic", topic));
    try {
      for (var raw : message.getHeaders()) {
        var colon = raw.indexOf(':');
        if (colon > 0) {
          reading.field(raw.substring(0, colon), raw.substring(colon + 1));
        }
      }
    } catch (ChunkNotFoundException none) {
      reading.field("Headers", "");
    }
  }

  private static void line(String name, Words value, ReadingInProgress reading) {
    words(value)
        .ifPresent(
            found -> {
              reading.add(Kind.MAIL_HEADER, name + ": " + found);
              reading.field(name, found);
            });
  }

  private static void body(MAPIMessage message, ReadingInProgress reading) throws IOException {
    var plain = words(message::getTextBody);
    var formatted = words(message::getHtmlBody);
    var rich = words(message::getRtfBody);
    if (plain.isPresent()) {
      reading.addMessage(plain.get());
      if (formatted.isPresent() || rich.isPresent()) {
        reading.found(Finding.OTHER_FORM_UNREAD);
      }
    } else if (formatted.isPresent()) {
      WebPage.read(formatted.get().getBytes(StandardCharsets.UTF_8), "UTF-8", reading);
    } else if (rich.isPresent()) {
      RichText.read(rich.get().getBytes(StandardCharsets.ISO_8859_1), reading);
    }
  }

  private static void files(MAPIMessage message, ReadingInProgress reading, int nesting)
      throws IOException {
    if (nesting > MOST_NESTING) {
      throw new Refused(Refusal.TOO_DEEP);
    }
    for (var attachment : message.getAttachmentFiles()) {
      reading.goOn();
      if (attachment.isEmbeddedMessage()) {
        var inner = attachment.getEmbeddedMessage();
        var text = asText(inner).getBytes(StandardCharsets.UTF_8);
        var subject = words(inner::getSubject).orElse("message");
        reading.part(subject + ".txt", new ByteArrayInputStream(text));
        formattedOnly(inner, subject, reading);
        files(inner, reading, nesting + 1);
      } else if (attachment.getAttachData() != null) {
        var bytes = attachment.getAttachData().getValue();
        reading.part(name(attachment), new ByteArrayInputStream(bytes));
      } else {
        reading.found(Finding.EMBEDDED_FILES);
      }
    }
  }

  /** Where it was written in a formatted form only, that is a document of its own. */
  private static void formattedOnly(MAPIMessage message, String subject, ReadingInProgress reading)
      throws IOException {
    if (words(message::getTextBody).isPresent()) {
      return;
    }
    var page = words(message::getHtmlBody);
    if (page.isPresent()) {
      var bytes = page.get().getBytes(StandardCharsets.UTF_8);
      reading.part(subject + ".html", new ByteArrayInputStream(bytes));
      return;
    }
    var rich = words(message::getRtfBody);
    if (rich.isPresent()) {
      var bytes = rich.get().getBytes(StandardCharsets.ISO_8859_1);
      reading.part(subject + ".rtf", new ByteArrayInputStream(bytes));
    }
  }

  private static String asText(MAPIMessage message) {
    var text = new StringBuilder();
    words(message::getDisplayFrom)
        .ifPresent(from -> text.append("From: ").append(from).append('\n'));
    words(message::getDisplayTo).ifPresent(to -> text.append("To: ").append(to).append('\n'));
    words(message::getDisplayCC).ifPresent(cc -> text.append("Cc: ").append(cc).append('\n'));
    words(message::getSubject)
        .ifPresent(subject -> text.append("Subject: ").append(subject).append('\n'));
    words(message::getTextBody).ifPresent(body -> text.append('\n').append(body));
    return text.isEmpty() ? "(no text)" : text.toString();
  }

  private static String name(AttachmentChunks attachment) {
    return Optional.ofNullable(attachment.getAttachLongFileName())
        .or(() -> Optional.ofNullable(attachment.getAttachFileName()))
        .map(StringChunk::getValue)
        .filter(name -> !name.isBlank())
        .orElse("attachment");
  }

  private static Optional<String> words(Words source) {
    try {
      return Optional.ofNullable(source.get()).filter(words -> !words.isBlank());
    } catch (ChunkNotFoundException none) {
      return Optional.empty();
    }
  }
}
