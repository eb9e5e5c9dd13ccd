package org.evenhand.workflow.rules;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition on a flow, as far as we allow conditions: variables compared with codes, yes, no or
 * nothing, joined by and and or. Whatever else the expression language knows (calls, properties,
 * arithmetic) is not understood here, and so refused.
 */
final class Condition {
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(\\(|\\)|&&|\\|\\||==|!=|'[A-Za-z0-9_]*'|[A-Za-z][A-Za-z0-9]*)");

  private final Matcher tokens;
  private final String text;
  private final Set<String> variables = new LinkedHashSet<>();
  private final Predicate<Map<String, Object>> meaning;
  private String next;
  private int end;

  private Condition(String expression) {
    if (!expression.startsWith("${") || !expression.endsWith("}")) {
      throw new IllegalArgumentException("not an expression: " + expression);
    }
    text = expression.substring(2, expression.length() - 1);
    tokens = TOKEN.matcher(text);
    step();
    meaning = either();
    if (next != null || !text.substring(end).isBlank()) {
      throw new IllegalArgumentException("not a comparison: " + expression);
    }
  }

  /**
   * Reads a condition.
   *
   * @throws IllegalArgumentException if it does more than compare
   */
  static Condition read(String expression) {
    return new Condition(expression.strip());
  }

  /** Reads a condition if it only compares; others are reported by their own rule. */
  static Optional<Condition> maybe(String expression) {
    try {
      return Optional.of(read(expression));
    } catch (IllegalArgumentException more) {
      return Optional.empty();
    }
  }

  /** Names of the variables it reads. */
  Set<String> variables() {
    return variables;
  }

  boolean holds(Map<String, Object> values) {
    return meaning.test(values);
  }

  private Predicate<Map<String, Object>> either() {
    var left = both();
    while ("||".equals(next)) {
      step();
      left = left.or(both());
    }
    return left;
  }

  private Predicate<Map<String, Object>> both() {
    var left = comparison();
    while ("&&".equals(next)) {
      step();
      left = left.and(comparison());
    }
    return left;
  }

  private Predicate<Map<String, Object>> comparison() {
    if ("(".equals(next)) {
      step();
      var inner = either();
      take(")");
      return inner;
    }
    var variable = take();
    if (!variable.matches("[a-z][A-Za-z0-9]*")) {
      throw new IllegalArgumentException("not a variable: " + variable);
    }
    variables.add(variable);
    var operator = take();
    var value = value(take());
    return switch (operator) {
      case "==" -> values -> Objects.equals(values.get(variable), value);
      case "!=" -> values -> !Objects.equals(values.get(variable), value);
      default -> throw new IllegalArgumentException("not a comparison: " + operator);
    };
  }

  private static Object value(String token) {
    return switch (token) {
      case "true" -> true;
      case "false" -> false;
      case "null" -> null;
      default -> {
        if (!token.startsWith("'")) {
          throw new IllegalArgumentException("not a value: " + token);
        }
        yield token.substring(1, token.length() - 1);
      }
    };
  }

  private void take(String expected) {
    var token = take();
    if (!token.equals(expected)) {
      throw new IllegalArgumentException(expected + " expected, not " + token);
    }
  }

  private String take() {
    var token = next;
    if (token == null) {
      throw new IllegalArgumentException("breaks off: " + text);
    }
    step();
    return token;
  }

  private void step() {
    var found = tokens.region(end, text.length()).lookingAt();
    next = found ? tokens.group(1) : null;
    end = found ? tokens.end() : end;
  }
}
