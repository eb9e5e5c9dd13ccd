package org.evenhand.fairness.anonymisation.application;

import java.util.List;
import java.util.function.Supplier;
import org.evenhand.document.api.DocumentId;
import org.evenhand.kernel.CaseReference;

/**
 * What an anonymised file is made from: the concern as received, what was found out since, and the
 * documents of the case.
 */
public interface SourceTexts {
  /** In the order in which they came. */
  List<Source> of(CaseReference reference);

  /**
   * One of them.
   *
   * @param key the same as long as it is the same document
   * @param title which it is, in words that tell nothing of anybody
   * @param text empty where none could be read; read only when it is asked for
   */
  record Source(String key, String title, Readiness readiness, Supplier<String> text) {
    /** The key of a document of the case. */
    public static String keyOf(DocumentId document) {
      return "document-" + document.value();
    }

    public static Source typed(String key, String title, String text) {
      return new Source(key, title, Readiness.READY, () -> text);
    }
  }

  /** Whether there is a text yet. */
  enum Readiness {
    READY,
    /** Its file is not checked yet. */
    BEING_CHECKED,
    /** The law limits who may see it, or its file was refused. */
    KEPT_BACK
  }
}
