package org.evenhand.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.web.Words;
import org.evenhand.web.WordsForTests;
import org.evenhand.workflow.ProcessStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every step has a name, every question it can ask has words, and so has every answer on offer.
 * What a step asks is read from its source, because many questions are asked only in some cases.
 */
class StepsHaveWordsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern ASKED =
      Pattern.compile(
          "Question\\s*\\.(choices?|pick|yesNo|shortText|longText|date|wholeNumber|shown)\\(\\s*"
              + "\"([\\w.]+)\"(\\s*\\+)?");
  private static final Pattern ANSWERED =
      Pattern.compile("\\.choice\\(\\s*\"([\\w.]+)\"\\s*,\\s*(\\w+)\\.class\\)");
  private static final Pattern GIVING =
      Pattern.compile("(?:Question|StepForm|List<Question>) (\\w+)\\(");
  private static final Words WORDS = WordsForTests.shipped();

  @ParameterizedTest
  @EnumSource
  void andAName(ProcessStep step) {
    assertThat(WORDS.maybe(step.id())).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void forEveryQuestion(ProcessStep step) {
    assertThat(questions(step).filter(id -> label(step.id(), id).startsWith("["))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void forEveryAnswer(ProcessStep step) {
    assertThat(answers(step).filter(said -> said.startsWith("["))).isEmpty();
  }

  @Test
  void areMissedWhereThereAreNone() {
    assertThat(label("findFacts", "notAQuestion")).startsWith("[");
    assertThat(option("findGround", "verdict", "NOT_AN_ANSWER")).startsWith("[");
  }

  @Test
  void areLookedForInWhatStepsReallyAsk() {
    assertThat(questions(ProcessStep.FIND_GROUND)).contains("verdict", "reasons", "adjournReason");
    assertThat(answers(ProcessStep.FIND_GROUND)).contains("Yes", "No");
    assertThat(Stream.of(ProcessStep.values()).flatMap(StepsHaveWordsTest::questions).count())
        .isGreaterThan(180);
  }

  private static String label(String step, String question) {
    return new QuestionWords(WORDS, step).label(Question.longText(question).about("X"));
  }

  private static String option(String step, String question, String code) {
    return new QuestionWords(WORDS, step)
        .option(Question.choice(question, List.of()), new Option(code, null));
  }

  private static Stream<String> questions(ProcessStep step) {
    return sources(step).stream()
        .flatMap(source -> ASKED.matcher(source.text()).results())
        .map(found -> found.group(2) + (found.group(3) == null ? "" : counted(found.group(2))))
        .distinct();
  }

  /**
   * What follows where an id is put together: a number, but for the two views of case examiners.
   */
  private static String counted(String id) {
    return id.equals("view.") ? Role.LAY_EXAMINER.code() : "1";
  }

  private static Stream<String> answers(ProcessStep step) {
    var said = new ArrayList<String>();
    for (var source : sources(step)) {
      ANSWERED
          .matcher(source.text())
          .results()
          .forEach(
              found ->
                  constants(source, found.group(2))
                      .forEach(code -> said.add(option(step.id(), found.group(1), code))));
    }
    return said.stream();
  }

  /**
   * A Java source, and the package it is in.
   *
   * @param giving how its methods that give questions or forms are called from elsewhere
   */
  private record Source(Path file, String text, Set<String> giving) {
    String name() {
      return file.getFileName().toString().replace(".java", "");
    }

    String room() {
      return file.getParent().toString();
    }

    /** Whether its questions come from the other: inherited, or asked for by one of its methods. */
    boolean asksWith(Source other) {
      return text.contains(" extends " + other.name() + " ")
          || text.contains(other.name()) && other.giving().stream().anyMatch(text::contains);
    }
  }

  /** The step's class, and what it takes questions from: its parent, and the room's own parts. */
  private static Set<Source> sources(ProcessStep step) {
    return Sources.OF_STEPS.computeIfAbsent(step, StepsHaveWordsTest::searched);
  }

  private static Set<Source> searched(ProcessStep step) {
    var all = Sources.ALL;
    var name = step.id().substring(0, 1).toUpperCase(Locale.ROOT) + step.id().substring(1);
    var own = all.stream().filter(source -> source.name().equals(name)).findFirst().orElseThrow();
    var parts = partsOf(own);
    return all.stream()
        .filter(
            other ->
                other.equals(own)
                    || own.asksWith(other)
                    || parts.stream().anyMatch(part -> part.asksWith(other)))
        .collect(Collectors.toSet());
  }

  /** Parts of its room that the step takes questions from, who may take them from others. */
  private static List<Source> partsOf(Source own) {
    return Sources.ALL.stream()
        .filter(part -> !part.text().contains("implements HumanStep"))
        .filter(part -> part.room().equals(own.room()) && own.asksWith(part))
        .toList();
  }

  /** Kinds of orders are named by the rule set. */
  private static List<String> constants(Source source, String type) {
    var packages =
        new TreeSet<>(
            Set.of(packageOf(source) + "." + source.name() + "$", packageOf(source) + "."));
    Pattern.compile("import (org\\.evenhand\\.[\\w.]+)\\." + type + ";")
        .matcher(source.text())
        .results()
        .forEach(found -> packages.add(found.group(1) + "."));
    return packages.stream()
        .flatMap(where -> found(where + type))
        .filter(constant -> !(constant instanceof OrderKind))
        .map(Enum::name)
        .toList();
  }

  private static Stream<Enum<?>> found(String name) {
    try {
      return Stream.of((Enum<?>[]) Class.forName(name).getEnumConstants());
    } catch (ClassNotFoundException elsewhere) {
      return Stream.empty();
    }
  }

  private static String packageOf(Source source) {
    return SOURCES.relativize(source.file().getParent()).toString().replace('/', '.');
  }

  private static final class Sources {
    private static final List<Source> ALL = read();
    private static final Map<ProcessStep, Set<Source>> OF_STEPS = new EnumMap<>(ProcessStep.class);

    private static List<Source> read() {
      try (var files = Files.walk(SOURCES)) {
        return files
            .filter(file -> file.toString().contains("/application/"))
            .filter(file -> file.toString().endsWith(".java"))
            .map(Sources::source)
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Source source(Path file) {
      try {
        var text = Files.readString(file);
        var giving =
            GIVING
                .matcher(text)
                .results()
                .map(method -> "." + method.group(1) + "(")
                .collect(Collectors.toUnmodifiableSet());
        return new Source(file, text, giving);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
