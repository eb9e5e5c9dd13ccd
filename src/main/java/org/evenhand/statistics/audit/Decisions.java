package org.evenhand.statistics.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Decisions of many cases in columns, one place each; people, cases and deciders are numbers here
 * and have no names. Months count from year 0, days from 1970.
 */
public final class Decisions {
  private static final Outcome[] OUTCOMES = Outcome.values();

  private final List<String> stages;
  private final int[] person;
  private final int[] caseOf;
  private final byte[] stage;
  private final byte[] outcome;
  private final int[] entered;
  private final int[] decided;
  private final int[] month;
  private final int[] decider;
  private final int[] source;
  private final int[] seriousness;
  private final int people;
  private final int cases;
  private final int lastDay;
  private final boolean[] first;

  private Decisions(Builder builder) {
    var size = builder.size;
    this.stages = builder.orderedStages();
    this.person = Arrays.copyOf(builder.person, size);
    this.caseOf = Arrays.copyOf(builder.caseOf, size);
    this.stage = builder.placedStages(stages);
    this.outcome = Arrays.copyOf(builder.outcome, size);
    this.entered = Arrays.copyOf(builder.entered, size);
    this.decided = Arrays.copyOf(builder.decided, size);
    this.month = Arrays.copyOf(builder.month, size);
    this.decider = Arrays.copyOf(builder.decider, size);
    this.source = Arrays.copyOf(builder.source, size);
    this.seriousness = Arrays.copyOf(builder.seriousness, size);
    this.people = builder.people.size();
    this.cases = builder.cases.size();
    this.lastDay = builder.lastDay;
    this.first = firstCases();
  }

  /** The stages in the order in which cases pass them. */
  public List<String> stages() {
    return stages;
  }

  public int size() {
    return person.length;
  }

  public int people() {
    return people;
  }

  int cases() {
    return cases;
  }

  /** The last day on which anything happened: where the data end. */
  public int lastDay() {
    return lastDay;
  }

  int person(int i) {
    return person[i];
  }

  int caseOf(int i) {
    return caseOf[i];
  }

  int stage(int i) {
    return stage[i];
  }

  Outcome outcome(int i) {
    return OUTCOMES[outcome[i]];
  }

  int decider(int i) {
    return decider[i];
  }

  int source(int i) {
    return source[i];
  }

  int seriousness(int i) {
    return seriousness[i];
  }

  /** The month of the decision; of an open one, none. */
  int month(int i) {
    return month[i];
  }

  /** From entering the stage to the decision, or to where the data end. */
  int days(int i) {
    return Math.max(0, (outcome(i) == Outcome.OPEN ? lastDay : decided[i]) - entered[i]);
  }

  /** Whether it belongs to the person's first case, which is the one that is judged by. */
  boolean isFirstCase(int i) {
    return first[i];
  }

  private boolean[] firstCases() {
    var earliest = new int[people];
    var chosen = new int[people];
    Arrays.fill(earliest, Integer.MAX_VALUE);
    Arrays.fill(chosen, -1);
    for (int i = 0; i < person.length; i++) {
      var p = person[i];
      if (entered[i] < earliest[p] || entered[i] == earliest[p] && caseOf[i] < chosen[p]) {
        earliest[p] = entered[i];
        chosen[p] = caseOf[i];
      }
    }
    var first = new boolean[person.length];
    for (int i = 0; i < person.length; i++) {
      first[i] = chosen[person[i]] == caseOf[i];
    }
    return first;
  }

  /** Takes decisions one by one; names become numbers in the order in which they come. */
  public static final class Builder {
    private static final int START = 1 << 12;
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, Integer> cases = new HashMap<>();
    private final Map<String, Integer> stageNames = new HashMap<>();
    private final Map<String, Integer> deciders = new HashMap<>();
    private final Map<String, Integer> sources = new HashMap<>();
    private final Map<String, Integer> grades = new HashMap<>();
    private int size;
    private int lastDay = Integer.MIN_VALUE;
    private int[] person = new int[START];
    private int[] caseOf = new int[START];
    private byte[] stage = new byte[START];
    private byte[] outcome = new byte[START];
    private int[] entered = new int[START];
    private int[] decided = new int[START];
    private int[] month = new int[START];
    private int[] decider = new int[START];
    private int[] source = new int[START];
    private int[] seriousness = new int[START];

    /**
     * One decision.
     *
     * @param decidedAt not read of an open one
     */
    public Builder add(
        String caseId,
        String personId,
        String stageName,
        LocalDate enteredAt,
        LocalDate decidedAt,
        Outcome how,
        String deciderId,
        String sourceName,
        String grade) {
      grow();
      person[size] = number(people, personId);
      caseOf[size] = number(cases, caseId);
      stage[size] = (byte) number(stageNames, stageName);
      outcome[size] = (byte) how.ordinal();
      entered[size] = (int) enteredAt.toEpochDay();
      decided[size] = how == Outcome.OPEN ? -1 : (int) decidedAt.toEpochDay();
      month[size] =
          how == Outcome.OPEN ? -1 : decidedAt.getYear() * 12 + decidedAt.getMonthValue() - 1;
      decider[size] = number(deciders, deciderId);
      source[size] = number(sources, sourceName);
      seriousness[size] = number(grades, grade);
      lastDay = Math.max(lastDay, Math.max(entered[size], decided[size]));
      size++;
      return this;
    }

    /** Where the data end, if later than anything that happened. */
    public Builder until(LocalDate day) {
      lastDay = Math.max(lastDay, (int) day.toEpochDay());
      return this;
    }

    /** The person's number, if a decision is about them. */
    public OptionalInt personNumber(String personId) {
      var number = people.get(personId);
      return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public Decisions build() {
      return new Decisions(this);
    }

    private static int number(Map<String, Integer> numbers, String name) {
      return numbers.computeIfAbsent(name, any -> numbers.size());
    }

    private void grow() {
      if (size < person.length) {
        return;
      }
      var more = size * 2;
      person = Arrays.copyOf(person, more);
      caseOf = Arrays.copyOf(caseOf, more);
      stage = Arrays.copyOf(stage, more);
      outcome = Arrays.copyOf(outcome, more);
      entered = Arrays.copyOf(entered, more);
      decided = Arrays.copyOf(decided, more);
      month = Arrays.copyOf(month, more);
      decider = Arrays.copyOf(decider, more);
      source = Arrays.copyOf(source, more);
      seriousness = Arrays.copyOf(seriousness, more);
    }

    /** By how long after a case began its stages were entered, on the mean. */
    private List<String> orderedStages() {
      var began = new int[cases.size()];
      Arrays.fill(began, Integer.MAX_VALUE);
      for (int i = 0; i < size; i++) {
        began[caseOf[i]] = Math.min(began[caseOf[i]], entered[i]);
      }
      var later = new double[stageNames.size()];
      var count = new int[stageNames.size()];
      for (int i = 0; i < size; i++) {
        later[stage[i]] += entered[i] - began[caseOf[i]];
        count[stage[i]]++;
      }
      var names = new ArrayList<>(stageNames.keySet());
      names.sort(
          Comparator.<String>comparingDouble(
                  name -> later[stageNames.get(name)] / count[stageNames.get(name)])
              .thenComparingInt(name -> -count[stageNames.get(name)])
              .thenComparing(stageNames::get));
      return List.copyOf(names);
    }

    private byte[] placedStages(List<String> ordered) {
      var place = new byte[ordered.size()];
      for (byte i = 0; i < place.length; i++) {
        place[stageNames.get(ordered.get(i))] = i;
      }
      var placed = new byte[size];
      for (int i = 0; i < size; i++) {
        placed[i] = place[stage[i]];
      }
      return placed;
    }
  }
}
