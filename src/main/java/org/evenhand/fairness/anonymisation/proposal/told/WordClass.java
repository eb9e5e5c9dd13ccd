package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;

/** What may stand at one place of a pattern. */
interface WordClass {
  /** By which all figures are found. */
  WordSet FIGURE = new WordSet(Set.of("#"));

  /** That nothing of the class follows a word. */
  Set<String> ENDS = Set.of("");

  /** By which all words with a capital are found. */
  WordSet CAPITAL = new WordSet(Set.of("*"));

  /** Behind the longest phrase of the class that begins at a word, or -1. */
  int match(Words words, int at);

  /**
   * First words by which to find the class; a figure counts as {@code #}, a capital as {@code *}.
   */
  default WordSet firsts() {
    return WordSet.NONE;
  }

  /** Whether it may begin with words by which it is not found. */
  default boolean isOpen() {
    return false;
  }

  /** Whether it always is one word of the text. */
  default boolean isOneWord() {
    return true;
  }

  /** How many words of the text it takes at least. */
  default int shortest() {
    return isOneWord() ? 1 : 0;
  }

  /** How many it takes at most, with the hyphens among them. */
  default int longest() {
    return isOneWord() ? 1 : 0;
  }

  /**
   * What may follow a word with which it begins: an empty string where it may end there, nothing
   * where anything may.
   *
   * @param first the word's number
   */
  default Set<String> seconds(int first) {
    return isOneWord() ? ENDS : Set.of();
  }

  /**
   * Classes by the names that patterns give them: sections of {@code cue-classes}, and the rest.
   */
  static WordClass named(String name) {
    var named = Named.ALL.get(name);
    if (named == null) {
      throw new IllegalArgumentException("no class of words " + name);
    }
    return named;
  }

  /** The classes there are. */
  final class Named {
    private static final Map<String, WordClass> ALL = all();

    private Named() {}

    private static Map<String, WordClass> all() {
      var classes = new HashMap<String, WordClass>();
      var sections = new HashMap<String, Set<String>>();
      for (var list : List.of("cue-classes", "cue-vocabulary", "cue-vocabulary-wordnet")) {
        Lists.sections(list)
            .forEach(
                (name, words) ->
                    sections.computeIfAbsent(name, k -> new LinkedHashSet<>()).addAll(words));
      }
      sections.forEach((name, words) -> classes.put(name, new Phrases(words)));
      classes.put("num", new OfShape(FIGURE, Set.of(Shape.NUMBER)));
      classes.put(
          "name", new OfShape(CAPITAL, Set.of(Shape.CAPITALISED, Shape.ALL_CAPITALS, Shape.MIXED)));
      classes.put(
          "any",
          new OfShape(
              WordSet.NONE,
              Set.of(Shape.LOWER, Shape.CAPITALISED, Shape.ALL_CAPITALS, Shape.MIXED)));
      classes.put("institution", new Institution());
      classes.put("commaend", new AfterComma());
      classes.put("mod", new Modifier());
      classes.put("agenum", new NumberBetween(16, 99));
      classes.put("year", new NumberBetween(1930, 2100));
      classes.put("predend", new PredicateEnd());
      classes.put("nonoun", new NoNoun());
      return Map.copyOf(classes);
    }
  }

  /** One word of certain shapes. */
  record OfShape(WordSet firsts, Set<Shape> shapes) implements WordClass {
    @Override
    public boolean isOpen() {
      return firsts.isEmpty();
    }

    @Override
    public int match(Words words, int at) {
      return words.has(at) && shapes.contains(words.token(at).shape()) ? at + 1 : -1;
    }
  }

  /** Behind a figure set off by a comma: another sign or a word that goes on, no further figure. */
  record AfterComma() implements WordClass {
    @Override
    public boolean isOneWord() {
      return false;
    }

    @Override
    public int match(Words words, int at) {
      boolean figure = words.has(at + 1) && words.token(at + 1).shape() == Shape.NUMBER;
      return !words.has(at)
              || words.isSign(at) && !figure
              || words.is(at, "and")
              || words.is(at, "who")
          ? at
          : -1;
    }
  }

  /** A word that may stand between an article and its noun. */
  record Modifier() implements WordClass {
    private static final Set<String> DETERMINERS = Lists.words("determiners");

    @Override
    public int match(Words words, int at) {
      boolean modifies =
          words.isWord(at)
              && !Clauses.parts(words, at)
              && !words.in(at, DETERMINERS)
              && !Voices.isFirstPerson(words, at)
              && !Anaphors.isPronoun(words, at)
              && !Verbs.isAuxiliary(words.folded(at));
      return modifies ? at + 1 : -1;
    }
  }

  /** A figure between two bounds. */
  record NumberBetween(int least, int most) implements WordClass {
    @Override
    public int match(Words words, int at) {
      boolean number = words.has(at) && words.token(at).shape() == Shape.NUMBER;
      if (!number || words.text(at).length() > 4) {
        return -1;
      }
      int value = Integer.parseInt(words.text(at));
      return value >= least && value <= most ? at + 1 : -1;
    }

    @Override
    public WordSet firsts() {
      return FIGURE;
    }
  }

  /**
   * No word: that no noun follows, so that an adjective stands by itself ({@code she is Black}).
   */
  record PredicateEnd() implements WordClass {
    @Override
    public boolean isOneWord() {
      return false;
    }

    @Override
    public int match(Words words, int at) {
      boolean ends =
          !words.has(at)
              || words.isSign(at) && !words.is(at, "-") && !words.touches(at, at + 1)
              || words.token(at).beginsSentence()
              || Clauses.parts(words, at)
              || Verbs.isAdverb(words.folded(at))
              || words.is(at, "myself");
      return ends ? at : -1;
    }
  }

  /** Up to some words of any kind; how many is the pattern's to try. */
  record Gap() implements WordClass {
    @Override
    public boolean isOneWord() {
      return false;
    }

    @Override
    public int longest() {
      return 2 * CuePattern.WIDEST_GAP;
    }

    @Override
    public int match(Words words, int at) {
      return at;
    }
  }

  /** No word: that a class does not follow. */
  record Not(WordClass unwanted) implements WordClass {
    @Override
    public boolean isOneWord() {
      return false;
    }

    @Override
    public int match(Words words, int at) {
      return unwanted.match(words, at) > 0 ? -1 : at;
    }
  }

  /** Words in just these letters: {@code ME} is an illness, {@code me} is none. */
  record Exactly(List<String> written, WordSet firsts) implements WordClass {
    static Exactly of(List<String> written) {
      return new Exactly(
          written, new WordSet(written.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList()));
    }

    @Override
    public int match(Words words, int at) {
      return written.contains(words.text(at)) ? at + 1 : -1;
    }
  }

  /** No word: that what follows is no noun, so that a figure or an adjective stands by itself. */
  record NoNoun() implements WordClass {
    private static final Set<String> DETERMINERS = Lists.words("determiners");
    private static final Set<String> CONJUNCTIONS = Lists.words("conjunctions");

    @Override
    public boolean isOneWord() {
      return false;
    }

    @Override
    public int match(Words words, int at) {
      boolean ends =
          !words.has(at)
              || words.isSign(at) && !"-:%/.".contains(words.text(at))
              || words.is(at, ".") && words.has(at + 1) && words.token(at + 1).beginsSentence()
              || words.is(at, ".") && !words.has(at + 1)
              || words.token(at).beginsSentence()
              || Clauses.parts(words, at)
              || words.in(at, DETERMINERS)
              || words.in(at, CONJUNCTIONS)
              || Anaphors.isPronoun(words, at)
              || Voices.isFirstPerson(words, at)
              || Verbs.isAuxiliary(words.folded(at))
              || Verbs.isAdverb(words.folded(at));
      return ends ? at : -1;
    }
  }
}
