package org.evenhand.decisionlog.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The folder of an exported log, on a disk or in memory. */
public interface LogFolder {
  /** One canonical JSON entry a line, in index order. */
  String ENTRIES = "entries.jsonl";

  /** The leaf hash of each entry in hexadecimal, one a line. */
  String LEAF_HASHES = "leaf-hashes.txt";

  /** The newest checkpoint. */
  String CHECKPOINT = "checkpoint";

  /** The folder of all checkpoints. */
  String CHECKPOINTS = "checkpoints";

  /** The verifier keys for the checkpoints, one a line. */
  String PUBLIC_KEY = "public-key.txt";

  /** What opens the commitments, one field a line; only in exports for those entitled. */
  String OPENINGS = "openings.jsonl";

  /** A file's bytes, if there is such a file. */
  Optional<InputStream> open(String name) throws IOException;

  /** The names of the files in a folder of this folder, sorted; empty if there is none. */
  List<String> list(String folder) throws IOException;
}
