package org.evenhand.decisionlog.model;

/**
 * What the log was at one moment: C2SP <a
 * href="https://c2sp.org/tlog-checkpoint">tlog-checkpoint</a>.
 *
 * @param origin the log's unique name, also the name of the key that signs
 * @param size the number of entries
 * @param root the root of the tree over them
 */
public record Checkpoint(String origin, long size, Hash root) {

  /** The name of the file that a checkpoint of that size is kept in; names sort as sizes do. */
  public static String fileName(long size) {
    return String.format("%012d.checkpoint", size);
  }

  /** The three lines that are signed. */
  public String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }

  /**
   * Reads a note's text; lines after the third are allowed and ignored.
   *
   * @throws IllegalArgumentException if it is not a checkpoint in its one spelling
   */
  public static Checkpoint parse(String text) {
    var lines = text.split("\n", -1);
    if (lines.length < 4 || lines[0].isEmpty()) {
      throw new IllegalArgumentException("a checkpoint has an origin, a size and a root");
    }
    var checkpoint = new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.ofBase64(lines[2]));
    if (checkpoint.size < 0 || !text.startsWith(checkpoint.text())) {
      throw new IllegalArgumentException("not a checkpoint in its canonical form");
    }
    return checkpoint;
  }
}
