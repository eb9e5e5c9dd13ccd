package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.document.application.ReadWholeFile;
import org.evenhand.fairness.anonymisation.release.Leak;
import org.evenhand.fairness.anonymisation.release.LeakCheck;
import org.evenhand.fairness.anonymisation.release.ReleasedCopy;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/** Reads copies again from their bytes, in the reader process, and looks them through. */
@Dependent
public class ReadBack {
  private final ReadWholeFile reader;

  @Inject
  public ReadBack(ReadWholeFile reader) {
    this.reader = reader;
  }

  /**
   * What must not be released, each once and where it was met first; refused when a copy could not
   * be read, because then nobody knows.
   */
  public Outcome<List<Leak>> leaks(List<ReleasedCopy> copies, LeakCheck check) {
    Map<String, Leak> found = new LinkedHashMap<>();
    try {
      for (var copy : copies) {
        var read = reader.everything(new ByteArrayInputStream(copy.bytes()), copy.fileName());
        if (!read.isDone()) {
          return Outcome.refused(Problem.at("verdict", "release.notChecked"));
        }
        check
            .in(copy, read.value())
            .forEach(leak -> found.putIfAbsent(leak.rule() + " " + leak.words(), leak));
      }
      return Outcome.done(new ArrayList<>(found.values()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
