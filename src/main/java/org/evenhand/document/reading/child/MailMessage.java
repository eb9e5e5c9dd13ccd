package org.evenhand.document.reading.child;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.Refusal;
import org.evenhand.document.api.TextBlock.Kind;

/**
 * A message as a file (EML): its header lines, what was written, and the files that came with it,
 * each of which becomes a document of its own. A message within it is one of those files.
 */
final class MailMessage implements FormatReader {
  private static final int MOST_WORDS = 16 * 1024 * 1024;
  private static final int MOST_NESTING = 20;
  private static final Set<String> SHOWN =
      Set.of("from", "to", "cc", "bcc", "subject", "date", "reply-to");

  /** A form of what was written: plain, or formatted. */
  private record Written(boolean formatted, byte[] bytes, String charset) {}

  private final List<Written> written = new ArrayList<>();
  private final Deque<List<Written>> alternatives = new ArrayDeque<>();
  private final Deque<Boolean> multiparts = new ArrayDeque<>();
  private MailFields fields = new MailFields();
  private int bodies;

  @Override
  public void read(Path file, ReadingInProgress reading) throws IOException {
    var tokens = new MimeTokenStream(config(reading));
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      tokens.parse(withoutMailboxLine(in));
      for (var state = tokens.getState();
          state != EntityState.T_END_OF_STREAM;
          state = tokens.next()) {
        take(state, tokens, reading);
      }
    } catch (MimeException broken) {
      throw new Refused(Refusal.DAMAGED);
    }
    for (var form : written) {
      write(form, reading);
    }
  }

  private void take(EntityState state, MimeTokenStream tokens, ReadingInProgress reading)
      throws IOException {
    reading.goOn();
    switch (state) {
      case T_FIELD -> fields.take(tokens.getField().getName(), tokens.getField().getBody());
      case T_END_HEADER -> {
        if (multiparts.isEmpty()) {
          tellHeader(reading);
        }
      }
      case T_START_MULTIPART -> startMultipart();
      case T_END_MULTIPART -> endMultipart(reading);
      case T_START_HEADER -> fields = new MailFields();
      case T_BODY -> body(tokens, reading);
      default -> {}
    }
  }

  private void tellHeader(ReadingInProgress reading) {
    for (var line : fields.all()) {
      reading.field(line.name(), line.value());
      if (SHOWN.contains(line.name().toLowerCase(Locale.ROOT))) {
        reading.add(Kind.MAIL_HEADER, line.name() + ": " + line.value());
      }
    }
  }

  private void startMultipart() throws Refused {
    var alternative = fields.mediaType().equals("multipart/alternative");
    multiparts.push(alternative);
    if (multiparts.size() > MOST_NESTING) {
      throw new Refused(Refusal.TOO_DEEP);
    }
    if (alternative) {
      alternatives.push(new ArrayList<>());
    }
  }

  /** Of the forms of one text the plain one is read, or else the formatted. */
  private void endMultipart(ReadingInProgress reading) {
    if (!multiparts.pop()) {
      return;
    }
    var forms = alternatives.pop();
    var plain = forms.stream().filter(form -> !form.formatted()).findFirst();
    if (plain.isPresent() && forms.size() > 1) {
      reading.found(Finding.OTHER_FORM_UNREAD);
    }
    plain.or(() -> forms.stream().findFirst()).ifPresent(here()::add);
  }

  private void body(MimeTokenStream tokens, ReadingInProgress reading) throws IOException {
    bodies++;
    var type = fields.mediaType();
    var isText = type.equals("text/plain") || type.equals("text/html");
    if (isText && !fields.isAttachment()) {
      var bytes = tokens.getDecodedInputStream().readNBytes(MOST_WORDS);
      here().add(new Written(type.equals("text/html"), bytes, fields.charset()));
    } else {
      reading.part(fields.fileName(bodies), tokens.getDecodedInputStream());
    }
  }

  private List<Written> here() {
    return alternatives.isEmpty() ? written : alternatives.peek();
  }

  private static void write(Written form, ReadingInProgress reading) throws IOException {
    if (form.formatted()) {
      WebPage.read(form.bytes(), known(form.charset()) == null ? null : form.charset(), reading);
    } else {
      reading.addMessage(decoded(form));
    }
  }

  private static String decoded(Written form) throws IOException {
    var charset = known(form.charset());
    if (charset != null && !charset.equals(StandardCharsets.US_ASCII)) {
      return new String(form.bytes(), charset);
    }
    return PlainText.decode(form.bytes(), false);
  }

  private static Charset known(String name) {
    try {
      return name.isEmpty() ? null : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }

  /** Some mailboxes begin each message with a line that is no header. */
  private static InputStream withoutMailboxLine(BufferedInputStream in) throws IOException {
    in.mark(4096);
    var start = new String(in.readNBytes(2048), StandardCharsets.ISO_8859_1);
    in.reset();
    if (start.startsWith("From ")) {
      in.skipNBytes(start.indexOf('\n') + 1L);
    }
    return in;
  }

  private static MimeConfig config(ReadingInProgress reading) {
    return new MimeConfig.Builder()
        .setMaxLineLen(1 << 20)
        .setMaxHeaderLen(1 << 20)
        .setMaxHeaderCount(5_000)
        .setMaxContentLen(reading.limits().inputBytes())
        .setMalformedHeaderStartsBody(true)
        .build();
  }
}
