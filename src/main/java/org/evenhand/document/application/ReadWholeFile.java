package org.evenhand.document.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.WholeFile;
import org.evenhand.document.reading.Depth;
import org.evenhand.document.reading.Isolation;
import org.evenhand.document.reading.ReaderProcess;
import org.evenhand.document.reading.ReaderSettings;
import org.evenhand.document.reading.ReaderUnavailable;
import org.evenhand.document.reading.ReadingLimits;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * Reads bytes that are no document of the house, or not yet: a file that is about to be released,
 * or one that a command was given. They are read by the reader process, as everything is.
 */
@Dependent
public class ReadWholeFile {
  private static final Logger LOG = Logger.getLogger(ReadWholeFile.class.getName());

  private final ReaderProcess reader;

  @Inject
  public ReadWholeFile(ReaderProcess reader) {
    this.reader = reader;
  }

  /**
   * For commands.
   *
   * @param classPath of the reader process
   * @param folder where each reading has a folder of its own while it lasts
   */
  public static ReadWholeFile by(String classPath, Path folder) {
    return new ReadWholeFile(
        new ReaderProcess(
            new ReaderSettings(
                ReaderSettings.ownJava(),
                classPath,
                folder,
                Isolation.best(),
                ReadingLimits.USUAL,
                1)));
  }

  /** What a person reads in it, and what came with it when it is a message. */
  public Outcome<WholeFile> text(InputStream content, String fileName) throws IOException {
    return read(content, fileName, Depth.TEXT);
  }

  /** Every word that stands anywhere in it. */
  public Outcome<WholeFile> everything(InputStream content, String fileName) throws IOException {
    return read(content, fileName, Depth.EVERYTHING);
  }

  private Outcome<WholeFile> read(InputStream content, String fileName, Depth depth)
      throws IOException {
    var attached = new ArrayList<WholeFile.Attached>();
    try {
      var reading =
          reader.read(
              content,
              FileType.claimedBy(fileName).orElse(null),
              depth,
              (part, bytes) ->
                  attached.add(new WholeFile.Attached(part.name(), bytes.readAllBytes())));
      return reading.isRefused()
          ? Outcome.refused(Problem.of("document.refused." + reading.refusal()))
          : Outcome.done(
              new WholeFile(reading.type(), reading.text(), reading.insides(), attached));
    } catch (ReaderUnavailable noAnswer) {
      LOG.log(Level.WARNING, "the reader gave no answer", noAnswer);
      return Outcome.refused(Problem.of("document.notReadNow"));
    }
  }
}
