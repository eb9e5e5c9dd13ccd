package org.evenhand.workflow.rules;

import org.evenhand.workflow.ProcessModel.ProcessId;

/**
 * One of our models with one thing wrong in it.
 *
 * @param rule the rule that must notice
 * @param process which model
 * @param sound what stands there, a regular expression
 * @param broken what stands there instead
 */
record Planted(ModelRule rule, ProcessId process, String sound, String broken) {
  static Planted in(ProcessId process, ModelRule rule, String sound, String broken) {
    return new Planted(rule, process, sound, broken);
  }

  /** The broken model; fails if what should be broken is no longer there. */
  ReadModel model() {
    var text = ReadModel.text(process.resource());
    var planted = text.replaceAll(sound, broken);
    if (planted.equals(text)) {
      throw new IllegalStateException(process + " has no " + sound);
    }
    return ReadModel.of(process.code(), planted);
  }

  @Override
  public String toString() {
    return rule + ": " + broken;
  }
}
