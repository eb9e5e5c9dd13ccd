package org.evenhand.document.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.Refusal;

/** One reader process, from its start to its end. */
final class ReaderRun implements AutoCloseable {
  /** Exit code of a reader that had no memory left even to say so. */
  static final int NO_MEMORY = 3;

  private static final int LONGEST_ANSWER = 64 * 1024 * 1024;
  private static final long ENDING_SECONDS = 5;

  private final Process process;
  private final ReadingLimits limits;
  private final Watch watch;

  private ReaderRun(Process process, ReadingLimits limits) {
    this.process = process;
    this.limits = limits;
    this.watch = new Watch(process, limits.time());
  }

  static ReaderRun start(
      ReaderSettings settings, ReadingFolder folder, FileType claimed, Depth depth)
      throws IOException {
    var builder =
        new ProcessBuilder(ReaderCommand.line(settings, claimed, depth))
            .directory(folder.path().toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    return new ReaderRun(builder.start(), settings.limits());
  }

  Reading answer(InputStream content, PartSink parts) throws IOException {
    var feeder = new Feeder(content, process.getOutputStream());
    try (var answer = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
      var reading = ReadingJson.read(line(answer));
      pass(reading, answer, parts);
      feeder.end();
      return reading;
    } catch (JsonProcessingException | EOFException cut) {
      feeder.end();
      return withoutAnswer();
    }
  }

  @Override
  public void close() {
    watch.close();
    kill(process);
    try {
      process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** The process ended in the middle: because of the file, or because of something else. */
  private Reading withoutAnswer() {
    var exit = exitCode();
    if (watch.rang()) {
      if (watch.workedHard()) {
        return Reading.refused(null, Refusal.TAKES_TOO_LONG);
      }
      throw new ReaderUnavailable("the reader had too little of the processor");
    }
    if (exit == NO_MEMORY) {
      return Reading.refused(null, Refusal.TAKES_TOO_MUCH_MEMORY);
    }
    throw new ReaderUnavailable("the reader ended with " + exit + " and no answer");
  }

  private int exitCode() {
    try {
      return process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private static byte[] line(InputStream answer) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int b = answer.read(); b != '\n'; b = answer.read()) {
      if (b < 0) {
        throw new EOFException("no answer");
      }
      line.write(b);
      if (line.size() > LONGEST_ANSWER) {
        throw new ReaderUnavailable("the reader's answer is too long");
      }
    }
    return line.toByteArray();
  }

  private void pass(Reading reading, InputStream answer, PartSink parts) throws IOException {
    var total = 0L;
    for (var part : reading.parts()) {
      total += part.size();
      if (part.size() < 0 || total > limits.expandedBytes()) {
        throw new ReaderUnavailable("the reader hands out more than it may");
      }
      var content = new Exactly(answer, part.size());
      parts.take(part, content);
      content.skipRest();
    }
  }

  /** So many bytes of a stream, no more and no fewer. */
  private static final class Exactly extends InputStream {
    private final InputStream in;
    private long left;

    Exactly(InputStream in, long size) {
      this.in = in;
      this.left = size;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (left == 0) {
        return length == 0 ? 0 : -1;
      }
      var got = in.read(buffer, offset, (int) Math.min(length, left));
      if (got < 0) {
        throw new EOFException("the reader ended within a part");
      }
      left -= got;
      return got;
    }

    void skipRest() throws IOException {
      var buffer = new byte[1 << 13];
      while (left > 0) {
        read(buffer, 0, buffer.length);
      }
    }
  }
}
