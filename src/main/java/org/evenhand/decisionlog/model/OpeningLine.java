package org.evenhand.decisionlog.model;

import java.util.HexFormat;
import java.util.UUID;

/**
 * One opened field as a line of an export: {@code {"field", "id", "index", "salt", "value"}}, the
 * salt in hexadecimal.
 *
 * @param index the entry's index
 * @param id the entry's id
 * @param field the field's name
 */
public record OpeningLine(long index, UUID id, String field, Opening opening) {

  /**
   * @throws IllegalArgumentException if it is not the one spelling of an opening
   */
  public static OpeningLine read(String line) {
    var members = CanonicalJson.members(line);
    try {
      var read =
          new OpeningLine(
              Long.parseLong(members.get("index")),
              UUID.fromString(text(members.get("id"))),
              text(members.get("field")),
              new Opening(
                  HexFormat.of().parseHex(text(members.get("salt"))), members.get("value")));
      if (!read.toString().equals(line)) {
        throw new IllegalArgumentException("not in canonical form");
      }
      return read;
    } catch (NullPointerException | ClassCastException e) {
      throw new IllegalArgumentException("a field is missing or of the wrong kind", e);
    }
  }

  /** The line, without a newline. */
  @Override
  public String toString() {
    return "{\"field\":"
        + CanonicalJson.of(field)
        + ",\"id\":\""
        + id
        + "\",\"index\":"
        + index
        + ",\"salt\":\""
        + HexFormat.of().formatHex(opening.salt())
        + "\",\"value\":"
        + opening.json()
        + "}";
  }

  private static String text(String json) {
    return (String) CanonicalJson.read(json);
  }
}
