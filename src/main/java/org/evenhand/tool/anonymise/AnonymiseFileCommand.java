package org.evenhand.tool.anonymise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evenhand.document.application.ReadWholeFile;
import org.evenhand.kernel.FileNumber;
import org.evenhand.tool.Json;
import org.evenhand.tool.Progress;
import org.evenhand.tool.serve.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evenhand anonymise file}. */
@Command(
    name = "file",
    mixinStandardHelpOptions = true,
    description = {
      "Reads a file, takes out who it is about, and releases what is left if the check passes it.",
      "",
      "IN is a text, e-mail, Word, PDF, RTF, ODT or web page; messages bring their attachments. It"
          + " is read by a process of its own. What is released is a new page and a new PDF, named"
          + " after the neutral number; they are read again from their bytes and looked through."
          + " Whatever the check finds, text that cannot be relied on, and pages without text keep"
          + " everything back: then only report.json is written. No person has reviewed it.",
      "",
      "Exit codes: 0 released, 1 kept back, 2 IN or CASE.json cannot be read.",
    })
public final class AnonymiseFileCommand implements Callable<Integer> {
  @Parameters(paramLabel = "IN", description = "The file.")
  private Path in;

  @Option(
      names = "--case",
      required = true,
      paramLabel = "CASE.json",
      description = "What the case's data know: {\"known_parties\":{...}}.")
  private Path caseFile;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder for what is released and for report.json.")
  private Path out;

  @Option(
      names = "--number",
      defaultValue = "00-0001",
      description = "The neutral number of the file (${DEFAULT-VALUE}).",
      converter = NumberOfFile.class)
  private FileNumber number;

  @Override
  public Integer call() throws IOException {
    var work = Files.createTempDirectory("evenhand-anonymise");
    try (var progress = Progress.onStandardError()) {
      var parties = CaseFile.partiesIn(caseFile);
      var reader = ReadWholeFile.by(Installation.readerClassPath(), work);
      progress.phase("reading " + in.getFileName());
      var documents = new SourceFile(reader).read(in);
      progress.phase("taking out who it is about");
      var attempt = ReleaseAttempt.of(number, parties, documents);
      progress.phase("looking through what is left");
      attempt.check(reader);
      progress.done();
      attempt.writeTo(out);
      Json.print(attempt.summary());
      return attempt.isReleased() ? ExitCode.OK : ExitCode.SOFTWARE;
    } catch (UnreadableCase | UnreadableSource e) {
      System.err.println("evenhand: " + e.getMessage());
      return ExitCode.USAGE;
    } finally {
      Files.deleteIfExists(work);
    }
  }
}
