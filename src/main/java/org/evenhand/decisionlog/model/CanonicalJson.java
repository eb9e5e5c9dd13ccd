package org.evenhand.decisionlog.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The one spelling of a value in JSON: RFC 8785, so that a hash over it can be made again anywhere.
 * Values are strings, numbers, booleans, lists and maps of these.
 */
public final class CanonicalJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final long LARGEST_EXACT = 1L << 53;

  private CanonicalJson() {}

  /**
   * @throws IllegalArgumentException if the value is of another kind, a number that JSON cannot
   *     carry exactly, or text that is not well-formed Unicode or holds U+0000, which PostgreSQL
   *     cannot store
   */
  public static String of(Object value) {
    if (value instanceof String text && isPlain(text)) {
      return '"' + text + '"';
    }
    check(value);
    try {
      return respelled(MAPPER.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a JSON value: " + value.getClass().getName(), e);
    }
  }

  /**
   * The canonical spelling of each member of a JSON object, by name. A number may be spelt in any
   * way: a database that keeps 1e+21 as digits still opens what was committed to.
   *
   * @throws IllegalArgumentException if it is not a JSON object
   */
  public static SortedMap<String, String> members(String json) {
    var members = new TreeMap<String, String>();
    try {
      var object = MAPPER.readTree(json);
      if (!object.isObject()) {
        throw new IllegalArgumentException("not a JSON object");
      }
      for (var member : object.properties()) {
        members.put(member.getKey(), respelled(member.getValue().toString()));
      }
      return members;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
  }

  /**
   * Reads what {@link #of} wrote.
   *
   * @throws IllegalArgumentException if it is not JSON
   */
  public static Object read(String json) {
    try {
      return MAPPER.readValue(json, Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
  }

  /** The canonicalizer takes objects and arrays only, so the value is put into an array. */
  private static String respelled(String json) {
    try {
      var canonical = new JsonCanonicalizer("[" + json + "]").getEncodedString();
      return canonical.substring(1, canonical.length() - 1);
    } catch (IOException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
  }

  /** Whether a text needs no second look: printable ASCII without quotes and backslashes. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < ' ' || letter > '~' || letter == '"' || letter == '\\') {
        return false;
      }
    }
    return true;
  }

  private static void check(Object value) {
    if (value instanceof String text) {
      checkText(text);
    } else if (value instanceof Number number) {
      checkNumber(number);
    } else if (value instanceof List<?> list) {
      list.forEach(CanonicalJson::check);
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, inner) -> {
            if (!(key instanceof String)) {
              throw new IllegalArgumentException("a JSON object is keyed by text, not " + key);
            }
            check(key);
            check(inner);
          });
    } else if (!(value instanceof Boolean)) {
      var kind = value == null ? "null" : value.getClass().getName();
      throw new IllegalArgumentException("not a value of the decision log: " + kind);
    }
  }

  private static void checkNumber(Number number) {
    boolean whole =
        number instanceof Integer
            || number instanceof Long
            || number instanceof Short
            || number instanceof Byte;
    boolean exact =
        whole
            ? number.longValue() <= LARGEST_EXACT && number.longValue() >= -LARGEST_EXACT
            : number instanceof Double decimal && Double.isFinite(decimal);
    if (!exact) {
      throw new IllegalArgumentException("not a number that JSON carries exactly: " + number);
    }
  }

  private static void checkText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean paired =
          Character.isHighSurrogate(letter)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (paired) {
        i++;
      } else if (Character.isSurrogate(letter) || letter == 0) {
        throw new IllegalArgumentException("not well-formed text at character " + i);
      }
    }
  }
}
