package org.evenhand.document.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.document.api.ContentHash;
import org.evenhand.document.persistence.ContentRows;
import org.evenhand.document.store.ContentStore;

/** Reads every byte that a row names and compares it with its hash. */
@Dependent
public class CheckDocuments {
  private final ContentRows rows;
  private final ContentStore store;

  @Inject
  public CheckDocuments(ContentRows rows, ContentStore store) {
    this.rows = rows;
    this.store = store;
  }

  /**
   * @return the names of bytes that are gone or altered; empty when all is well
   */
  public List<ContentHash> broken() {
    var broken = new ArrayList<ContentHash>();
    for (var hash : rows.all()) {
      try {
        if (!store.isWhole(hash)) {
          broken.add(hash);
        }
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return broken;
  }
}
