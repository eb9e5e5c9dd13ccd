package org.evenhand.kernel;

import java.util.List;

/**
 * One thing that is wrong with what somebody asked for, told so that they can put it right.
 *
 * @param field the question or column at fault, or empty when it is the request as a whole
 * @param key the key of the sentence in the message bundles
 * @param arguments what the sentence is filled with
 */
public record Problem(String field, String key, List<Object> arguments) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem at(String field, String key, Object... arguments) {
    return new Problem(field, key, List.of(arguments));
  }

  public static Problem of(String key, Object... arguments) {
    return new Problem("", key, List.of(arguments));
  }
}
