package org.evenhand.fairness.anonymisation.release.leaks;

/** One letter more, less, other, or two beside each other exchanged. */
final class OneEdit {
  private OneEdit() {}

  static boolean apart(String one, String other) {
    if (one.length() < other.length()) {
      return apart(other, one);
    }
    if (one.length() - other.length() > 1) {
      return false;
    }
    var from = 0;
    while (from < other.length() && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    if (one.length() > other.length()) {
      return one.startsWith(other.substring(from), from + 1);
    }
    if (from == one.length()) {
      return false;
    }
    var rest = one.substring(from + 1).equals(other.substring(from + 1));
    return rest
        || from + 1 < one.length()
            && one.charAt(from) == other.charAt(from + 1)
            && one.charAt(from + 1) == other.charAt(from)
            && one.substring(from + 2).equals(other.substring(from + 2));
  }
}
