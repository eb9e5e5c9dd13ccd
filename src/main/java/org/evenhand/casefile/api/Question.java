package org.evenhand.casefile.api;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * One thing a person is asked in a step. Words are not here: label, hint and option labels come
 * from the message bundle {@code messages/steps} under {@code <step>.<id>}, {@code
 * <step>.<id>.hint} and {@code <step>.<id>.<option>} (or {@code option.<option>}), unless an option
 * brings its own label because it is data (a person, an allegation, a conditions text).
 *
 * @param id unique within its form; letters, digits, dots
 * @param kind how it is answered
 * @param options what may be chosen, for the choosing kinds
 * @param required whether an answer is needed when the question applies
 * @param condition when the question applies; {@link Condition#ALWAYS} for most
 * @param maxLength longest text accepted, in characters; of a number, in digits
 * @param subject data that the label names (an allegation's number, a member's name), or empty
 */
public record Question(
    String id,
    Kind kind,
    List<Option> options,
    boolean required,
    Condition condition,
    int maxLength,
    String subject) {

  /** How a question is answered. */
  public enum Kind {
    /** One of a few, as radio buttons. */
    CHOICE,
    /** Any of a few, as check boxes. */
    CHOICES,
    /** One of many, as a native list. */
    PICK,
    SHORT_TEXT,
    LONG_TEXT,
    DATE,
    WHOLE_NUMBER,
    /** Read only: a text or earlier answers shown among the questions, never answered. */
    TEXT_SHOWN
  }

  /** The question applies only when another has one of these answers. */
  public record Condition(String question, Set<String> answers) {
    public static final Condition ALWAYS = new Condition("", Set.of());

    public boolean isAlways() {
      return question.isEmpty();
    }
  }

  /** One answer on offer. {@code label} is null where the bundle has the words. */
  public record Option(String value, String label) {
    public static Option of(Enum<?> value) {
      return new Option(value.name(), null);
    }
  }

  public Question {
    options = List.copyOf(options);
  }

  public static Question choice(String id, Enum<?>... options) {
    return new Question(id, Kind.CHOICE, labels(options), true, Condition.ALWAYS, 0, "");
  }

  public static Question choice(String id, List<Option> options) {
    return new Question(id, Kind.CHOICE, options, true, Condition.ALWAYS, 0, "");
  }

  public static Question choices(String id, List<Option> options) {
    return new Question(id, Kind.CHOICES, options, true, Condition.ALWAYS, 0, "");
  }

  public static Question pick(String id, List<Option> options) {
    return new Question(id, Kind.PICK, options, true, Condition.ALWAYS, 0, "");
  }

  public static Question yesNo(String id) {
    return choice(id, List.of(new Option("YES", null), new Option("NO", null)));
  }

  public static Question shortText(String id) {
    return new Question(id, Kind.SHORT_TEXT, List.of(), true, Condition.ALWAYS, 200, "");
  }

  public static Question longText(String id) {
    return new Question(id, Kind.LONG_TEXT, List.of(), true, Condition.ALWAYS, 20_000, "");
  }

  public static Question date(String id) {
    return new Question(id, Kind.DATE, List.of(), true, Condition.ALWAYS, 40, "");
  }

  /** A number of months or of things: up to four digits. */
  public static Question wholeNumber(String id) {
    return new Question(id, Kind.WHOLE_NUMBER, List.of(), true, Condition.ALWAYS, 4, "");
  }

  /** A text to read among the questions. */
  public static Question shown(String id, String text) {
    return new Question(id, Kind.TEXT_SHOWN, List.of(), false, Condition.ALWAYS, 0, text);
  }

  /**
   * What somebody answered earlier, to read among the questions.
   *
   * @param said by question: an option with a label is a text, one without is a coded answer,
   *     {@code <question>.<answer>}
   */
  public static Question said(String id, List<Option> said) {
    return new Question(id, Kind.TEXT_SHOWN, said, false, Condition.ALWAYS, 0, "");
  }

  public Question optional() {
    return new Question(id, kind, options, false, condition, maxLength, subject);
  }

  /** Asked only when {@code question} has one of {@code answers}. */
  public Question when(String question, Enum<?>... answers) {
    return when(question, Arrays.stream(answers).map(Enum::name).toArray(String[]::new));
  }

  /** Asked only when {@code question} has one of {@code answers}. */
  public Question when(String question, String... answers) {
    var applies = new Condition(question, Set.of(answers));
    return new Question(id, kind, options, required, applies, maxLength, subject);
  }

  public Question upTo(int characters) {
    return new Question(id, kind, options, required, condition, characters, subject);
  }

  /** The data its label names; the bundle's label has {@code {0}} in the place. */
  public Question about(String subjectOfLabel) {
    return new Question(id, kind, options, required, condition, maxLength, subjectOfLabel);
  }

  private static List<Option> labels(Enum<?>... values) {
    return Arrays.stream(values).map(Option::of).toList();
  }
}
