package org.evenhand.document.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.document.api.FileType;

/** Readers for tests: the real process, with the class path it has in the product. */
public final class Readers {
  public static final String CLASS_PATH = Path.of("target", "reader").toAbsolutePath() + "/*";

  private static final Isolation BEST = Isolation.best();

  private Readers() {}

  /** As the product runs it. */
  public static ReaderProcess usual() {
    return with(BEST, ReadingLimits.USUAL);
  }

  public static ReaderProcess within(Duration time) {
    return with(BEST, ReadingLimits.USUAL.within(time));
  }

  public static ReaderProcess with(Isolation isolation, ReadingLimits limits) {
    return new ReaderProcess(
        new ReaderSettings(ReaderSettings.ownJava(), CLASS_PATH, folder(), isolation, limits, 2));
  }

  /** A reader that cannot be started. */
  public static ReaderProcess broken() {
    return new ReaderProcess(
        new ReaderSettings(
            ReaderSettings.ownJava(), "nowhere", folder(), BEST, ReadingLimits.USUAL, 1));
  }

  /** What one file comes to, and the files that came with it. */
  public record Answer(Reading reading, List<byte[]> parts) {}

  public static Answer read(ReaderProcess reader, String name, byte[] content) {
    var parts = new ArrayList<byte[]>();
    var reading =
        reader.read(
            new ByteArrayInputStream(content),
            FileType.claimedBy(name).orElse(null),
            (part, bytes) -> parts.add(bytes.readAllBytes()));
    return new Answer(reading, parts);
  }

  /** What is left in the folder of readings; must be nothing. */
  public static List<Path> leftBehind(ReaderProcess reader) {
    try (var left = Files.list(reader.settings().folder())) {
      return left.toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path folder() {
    try {
      var parent = Files.createDirectories(Path.of("target", "readings").toAbsolutePath());
      return Files.createTempDirectory(parent, "test");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
