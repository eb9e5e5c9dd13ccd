package org.evenhand.document.reading.child;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** The header lines of a message or of one of its parts. */
final class MailFields {
  /** One header line, decoded. */
  record Line(String name, String value) {}

  private final List<Line> lines = new ArrayList<>();
  private String contentType = "";
  private String disposition = "";

  void take(String name, String value) {
    var unfolded = value == null ? "" : value.replaceAll("[\\r\\n]+[ \\t]*", " ").strip();
    lines.add(new Line(name, decoded(unfolded)));
    switch (name.toLowerCase(Locale.ROOT)) {
      case "content-type" -> contentType = unfolded;
      case "content-disposition" -> disposition = unfolded;
      default -> {}
    }
  }

  List<Line> all() {
    return lines;
  }

  String mediaType() {
    var type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return type.contains("/") ? type : "text/plain";
  }

  String charset() {
    return parameter(contentType, "charset");
  }

  boolean isAttachment() {
    var named =
        !parameter(disposition, "filename").isEmpty() || !parameter(contentType, "name").isEmpty();
    return named || disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
  }

  /** The name its sender gave it, or one made of its type and place in the message. */
  String fileName(int place) {
    var given = parameter(disposition, "filename");
    given = given.isEmpty() ? parameter(contentType, "name") : given;
    if (!given.isEmpty()) {
      return given;
    }
    return switch (mediaType()) {
      case "message/rfc822" -> "message-%d.eml".formatted(place);
      case "image/png" -> "picture-%d.png".formatted(place);
      case "image/jpeg" -> "picture-%d.jpg".formatted(place);
      case "text/html" -> "page-%d.html".formatted(place);
      case "text/plain" -> "text-%d.txt".formatted(place);
      default -> "attachment-%d".formatted(place);
    };
  }

  private static String parameter(String field, String name) {
    if (field.isEmpty()) {
      return "";
    }
    var parameters = new MimeParameterMapping();
    for (var given :
        RawFieldParser.DEFAULT.parseRawBody(new RawField("field", field)).getParams()) {
      parameters.addParameter(given.getName(), given.getValue());
    }
    var value = parameters.get(name);
    return value == null ? "" : decoded(value);
  }

  private static String decoded(String words) {
    return DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
  }
}
