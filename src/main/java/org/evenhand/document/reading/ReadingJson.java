package org.evenhand.document.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.evenhand.document.api.TextBlock;

/** Readings as JSON, on one line: between the processes, and as they are kept. */
public final class ReadingJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addMixIn(TextBlock.Place.class, Sparse.class).build();

  /** Places are many and mostly empty. */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  private interface Sparse {}

  private ReadingJson() {}

  public static byte[] write(Reading reading) {
    try {
      return MAPPER.writeValueAsBytes(reading);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public static Reading read(byte[] json) throws IOException {
    return MAPPER.readValue(json, Reading.class);
  }

  public static Reading read(InputStream json) throws IOException {
    return MAPPER.readValue(json, Reading.class);
  }
}
