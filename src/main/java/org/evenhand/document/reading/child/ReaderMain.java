package org.evenhand.document.reading.child;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.Refusal;
import org.evenhand.document.reading.Depth;
import org.evenhand.document.reading.Reading;
import org.evenhand.document.reading.ReadingJson;
import org.evenhand.document.reading.ReadingLimits;

/**
 * The reader process: one file comes in on standard input, what was read goes out on standard
 * output (see {@link Reading}), and the process ends. It is started with no environment, in an
 * empty folder, with little memory, and where the system allows without any network; it holds no
 * secret and knows nobody's name for the file.
 *
 * <p>Arguments: the limits ({@link ReadingLimits#asArgument}), and the type that the file's name
 * claims, or {@code NONE}, and how deep to look ({@link Depth}). Exit code 0 with an answer, also
 * for a refused file; anything else means that the process itself failed.
 */
public final class ReaderMain {
  /** Exit code when there is not even memory left to say so. */
  private static final int NO_MEMORY = 3;

  private ReaderMain() {}

  public static void main(String[] arguments) throws IOException {
    try {
      answer(arguments);
    } catch (OutOfMemoryError enough) {
      Runtime.getRuntime().halt(NO_MEMORY);
    }
    System.exit(0);
  }

  private static void answer(String[] arguments) throws IOException {
    var answer = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    System.setOut(System.err);
    var limits = ReadingLimits.ofArgument(arguments[0]);
    haltAfter(limits);
    var claimed = arguments[1].equals("NONE") ? null : FileType.valueOf(arguments[1]);
    var folder = Path.of("").toAbsolutePath();
    var file = folder.resolve("file");
    var reading = new ReadingInProgress(limits, folder);
    var result =
        spool(System.in, file, limits)
            ? new AnyFile(reading, Depth.valueOf(arguments[2])).read(file, claimed)
            : Reading.refused(null, Refusal.TOO_LARGE);
    tell(result, reading, answer);
  }

  /** Ends by itself should the parent be gone that would have killed it. */
  private static void haltAfter(ReadingLimits limits) {
    var end =
        new Thread(
            () -> {
              LockSupport.parkNanos(limits.time().multipliedBy(2).toNanos());
              Runtime.getRuntime().halt(1);
            });
    end.setDaemon(true);
    end.start();
  }

  private static boolean spool(InputStream in, Path file, ReadingLimits limits) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      var buffer = new byte[1 << 16];
      var size = 0L;
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        size += got;
        if (size > limits.inputBytes()) {
          return false;
        }
        out.write(buffer, 0, got);
      }
      return true;
    }
  }

  private static void tell(Reading result, ReadingInProgress reading, OutputStream answer)
      throws IOException {
    answer.write(ReadingJson.write(result));
    answer.write('\n');
    if (!result.isRefused()) {
      for (var part : reading.partFiles()) {
        Files.copy(part, answer);
      }
    }
    answer.flush();
  }
}
