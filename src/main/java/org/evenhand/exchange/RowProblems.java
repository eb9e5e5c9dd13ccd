package org.evenhand.exchange;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Collects what is wrong with a file while it is read. All problems are counted; the first {@value
 * #KEPT} are kept, so that a hopeless file cannot fill the memory.
 */
public final class RowProblems {
  static final int KEPT = 1_000;
  private final ResourceBundle ofTheRoom;
  private final ResourceBundle ours = ResourceBundle.getBundle("messages.exchange");
  private final List<RowProblem> kept = new ArrayList<>();
  private long count;

  /**
   * @param room the room whose bundle has the hints of its own rules, under {@code import.<rule>},
   *     or the sentence of a rule that pages tell too, under the rule's own code
   */
  public RowProblems(String room) {
    this.ofTheRoom = ResourceBundle.getBundle("messages." + room);
  }

  /**
   * Notes a problem.
   *
   * @param arguments what the hint's sentence is filled with
   * @throws MissingResourceException when no bundle has a hint for the rule
   */
  public void add(long row, String column, String value, String rule, Object... arguments) {
    count++;
    if (kept.size() < KEPT) {
      kept.add(new RowProblem(row, column, value, rule, hint(rule, arguments)));
    }
  }

  public long count() {
    return count;
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /** The problems that were kept, in the order of the file. */
  public List<RowProblem> inOrder() {
    var sorted = new ArrayList<>(kept);
    sorted.sort(Comparator.comparingLong(RowProblem::row));
    return sorted;
  }

  private String hint(String rule, Object[] arguments) {
    var words = words("import." + rule, rule);
    return arguments.length == 0 ? words : MessageFormat.format(words, arguments);
  }

  private String words(String key, String rule) {
    if (ofTheRoom.containsKey(key)) {
      return ofTheRoom.getString(key);
    }
    return ofTheRoom.containsKey(rule) ? ofTheRoom.getString(rule) : ours.getString(key);
  }
}
