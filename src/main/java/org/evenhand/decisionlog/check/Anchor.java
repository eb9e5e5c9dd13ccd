package org.evenhand.decisionlog.check;

import org.evenhand.decisionlog.model.Checkpoint;

/**
 * A checkpoint that the log is held against.
 *
 * @param outside whether it was kept where the log's keeper cannot reach it
 */
record Anchor(Checkpoint checkpoint, boolean outside) {
  long size() {
    return checkpoint.size();
  }
}
