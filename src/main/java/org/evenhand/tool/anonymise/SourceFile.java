package org.evenhand.tool.anonymise;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.WholeFile;
import org.evenhand.document.application.ReadWholeFile;
import org.evenhand.kernel.Problem;

/** Reads a file and, when it is a message, everything that came with it. */
final class SourceFile {
  private static final int DEEPEST = 4;
  private static final String WORDS = "/messages/document.properties";

  private final ReadWholeFile reader;
  private final List<Read> documents = new ArrayList<>();

  SourceFile(ReadWholeFile reader) {
    this.reader = reader;
  }

  /**
   * One document of the file.
   *
   * @param findings codes: what to know of it
   * @param unread why it could not be read, or empty
   */
  record Read(String title, String text, Set<String> findings, String unread) {
    boolean has(Finding finding) {
      return findings.contains(finding.name());
    }
  }

  List<Read> read(Path file) throws UnreadableSource, IOException {
    if (!Files.isRegularFile(file)) {
      throw new UnreadableSource(file, Files.exists(file) ? "is no file" : "does not exist");
    }
    try (var content = Files.newInputStream(file)) {
      var problem = add(content, file.getFileName().toString(), 0);
      if (!problem.isEmpty()) {
        throw new UnreadableSource(file, problem);
      }
    }
    return documents;
  }

  /** Empty when it could be read. */
  private String add(InputStream content, String name, int depth) throws IOException {
    var title = "Document " + (documents.size() + 1);
    var read = reader.text(content, name);
    if (!read.isDone()) {
      return sentence(read.problems().get(0));
    }
    var whole = read.value();
    var findings = whole.text().findings().stream().map(Enum::name).collect(Collectors.toSet());
    documents.add(new Read(title, whole.text().text(), findings, ""));
    addAttached(whole, depth);
    return "";
  }

  private void addAttached(WholeFile whole, int depth) throws IOException {
    for (var attached : whole.attached()) {
      var title = "Document " + (documents.size() + 1);
      var problem =
          depth == DEEPEST
              ? "too many messages within messages"
              : add(new ByteArrayInputStream(attached.bytes()), attached.name(), depth + 1);
      if (!problem.isEmpty()) {
        documents.add(new Read(title, "", Set.of(), problem));
      }
    }
  }

  private static String sentence(Problem problem) {
    var words = new Properties();
    try (var in = SourceFile.class.getResourceAsStream(WORDS);
        var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(text);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    return words.getProperty(problem.key(), problem.key()).replace("{0}", "256 ");
  }
}
