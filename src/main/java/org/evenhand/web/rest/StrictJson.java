package org.evenhand.web.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.kernel.Problem;

/**
 * Reads what a program sends, and nothing that is only nearly right: one JSON object of texts, in
 * UTF-8, each field known and there once. So no two programs can read one request differently, and
 * a slip in a field's name is told and not passed over.
 */
public final class StrictJson {
  private static final int LONGEST_NAME = 100;
  private static final int DEEPEST = 8;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final Set<String> known;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private StrictJson(Set<String> known) {
    this.known = known;
  }

  /** The fields as sent, and what is wrong with their names and types. */
  public record Sent(Map<String, String> texts, List<Problem> problems) {}

  /**
   * @param most bytes at most
   * @param known the names that may stand there
   * @throws Refusal when it is too large (413), or not such an object at all (400)
   */
  public static Sent read(InputStream body, int most, Set<String> known) throws IOException {
    var bytes = body.readNBytes(most + 1);
    if (bytes.length > most) {
      throw Refusal.of(413, "rest.tooLarge", List.of());
    }
    var reader = new StrictJson(known);
    try (var parser = FACTORY.createParser(text(bytes))) {
      reader.object(parser);
    } catch (JsonProcessingException unreadable) {
      throw Refusal.of(400, "rest.unreadable", List.of());
    }
    return new Sent(reader.texts, reader.problems);
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw Refusal.of(400, "rest.unreadable", List.of());
    }
  }

  private void object(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw Refusal.of(400, "rest.unreadable", List.of());
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      parser.nextToken();
      field(name, parser);
    }
    if (parser.nextToken() != null) {
      throw Refusal.of(400, "rest.unreadable", List.of());
    }
  }

  private void field(String name, JsonParser parser) throws IOException {
    if (!known.contains(name)) {
      var shown = name.substring(0, Math.min(LONGEST_NAME, name.length()));
      problems.add(Problem.at(plain(shown), "rest.unknownField"));
    } else if (parser.currentToken() != JsonToken.VALUE_STRING) {
      problems.add(Problem.at(name, "rest.notText"));
    } else if (isPlain(parser.getText())) {
      texts.put(name, parser.getText().replace("\r\n", "\n"));
    } else {
      problems.add(Problem.at(name, "rest.notPlainText"));
    }
    parser.skipChildren();
  }

  /** No character that a text does not need, and no half of one. */
  private static boolean isPlain(String text) {
    return text.codePoints()
        .noneMatch(
            c ->
                Character.getType(c) == Character.SURROGATE
                    || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
  }

  private static String plain(String name) {
    return name.replaceAll("[\\p{Cc}\\p{Cs}]", "?");
  }
}
