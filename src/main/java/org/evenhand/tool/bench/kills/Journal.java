package org.evenhand.tool.bench.kills;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What the submitters know, one line of JSON each, on the disk before they go on: so that what was
 * acknowledged is not judged by the system under test.
 */
final class Journal implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FileChannel file;

  private Journal(FileChannel file) {
    this.file = file;
  }

  static Journal append(Path path) {
    try {
      return new Journal(
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when the line is on the disk. */
  synchronized void write(Line line) {
    try {
      file.write(
          ByteBuffer.wrap((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8)));
      file.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line as it was written. */
  static Line line(String json) {
    try {
      return JSON.readValue(json, Line.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not a line of the journal: " + json, e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
