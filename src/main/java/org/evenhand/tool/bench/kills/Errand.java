package org.evenhand.tool.bench.kills;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the submitters are to do now: decide and raise, finish what is there, or stop. */
final class Errand {
  private final Map<String, Integer> idle = new ConcurrentHashMap<>();
  private final Set<String> accounts;
  private volatile boolean finishing;
  private volatile boolean resting;
  private volatile boolean over;

  Errand(Set<String> accounts) {
    this.accounts = accounts;
  }

  /** Raise nothing new and bring every case to its end. */
  void finish() {
    idle.clear();
    finishing = true;
  }

  /** Leave the product alone until {@link #goOn}. */
  void rest() {
    resting = true;
  }

  void goOn() {
    resting = false;
  }

  boolean isResting() {
    return resting;
  }

  void stop() {
    over = true;
  }

  boolean isFinishing() {
    return finishing;
  }

  boolean isOver() {
    return over;
  }

  /** This one's list is empty. */
  void nothingToDo(String account, boolean wholeList) {
    if (wholeList) {
      idle.merge(account, 1, Integer::sum);
    }
  }

  /** There is still work. */
  void somethingToDo() {
    idle.clear();
  }

  /** Nobody has found anything to do for a while. */
  boolean isFinished() {
    return finishing && accounts.stream().allMatch(account -> idle.getOrDefault(account, 0) >= 5);
  }
}
