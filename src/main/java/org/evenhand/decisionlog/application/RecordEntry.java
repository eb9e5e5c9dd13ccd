package org.evenhand.decisionlog.application;

import org.evenhand.decisionlog.api.EntryDraft;

/**
 * Writes an entry and its opening in the transaction that is going on. The index is assigned last,
 * just before that transaction commits, so that order has no gaps.
 */
public interface RecordEntry {
  void record(EntryDraft draft);
}
