package org.evenhand.document.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.evenhand.document.persistence.Documents;

/** Forgets files of concerns that were begun and never sent. */
@Dependent
public class DisposeOfUnfiled {
  private static final int AT_ONCE = 500;

  private final Documents documents;
  private final DocumentSettings settings;
  private final Clock clock;

  @Inject
  public DisposeOfUnfiled(Documents documents, DocumentSettings settings, Clock clock) {
    this.documents = documents;
    this.settings = settings;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected DisposeOfUnfiled() {
    this(null, null, null);
  }

  /**
   * @return how many rows went; their bytes follow with the next sweep
   */
  @Transactional
  public int dispose() {
    var before = clock.instant().minus(settings.keepUnfiled());
    var old = documents.unfiledSince(before, AT_ONCE);
    old.forEach(id -> documents.remove(documents.get(id)));
    return old.size();
  }
}
