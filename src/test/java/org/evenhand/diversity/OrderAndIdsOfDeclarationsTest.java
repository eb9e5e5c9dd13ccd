package org.evenhand.diversity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.diversity.DiversityFixture.declared;
import static org.evenhand.diversity.DiversityFixture.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.evenhand.diversity.api.Answer;
import org.evenhand.diversity.model.SubjectKey;
import org.junit.jupiter.api.Test;

/** Reliability row T7: nobody is told by row order, insert time, id or physical place. */
class OrderAndIdsOfDeclarationsTest {
  private static final int PEOPLE = 20_000;
  private final DiversityFixture room = new DiversityFixture();

  @Test
  void sayNothingOfWhoWasHandedInWhen() {
    load(new Random(7));

    var byPlace = handedIn(room.column("select encode(subject, 'hex') from diversity.declaration"));
    var byId =
        handedIn(
            room.column("select encode(subject, 'hex') from diversity.declaration order by id"));

    assertThat(Math.abs(rankCorrelation(byPlace))).isLessThan(largestByChance(byPlace.size()));
    assertThat(Math.abs(rankCorrelation(byId))).isLessThan(largestByChance(byId.size()));
    assertThat(neighbours(byPlace)).as("answers of one person side by side").isLessThan(20);
  }

  @Test
  void wouldBeCaughtIfRowsWereWrittenInOrder() {
    RandomGenerator never = nothingShuffled();
    load(never);

    var byPlace = handedIn(room.column("select encode(subject, 'hex') from diversity.declaration"));

    assertThat(rankCorrelation(byPlace)).isGreaterThan(0.99);
  }

  @Test
  void haveNoTimeFinerThanAMonth() {
    load(new Random(7));

    assertThat(room.column("select distinct xmin::text from diversity.declaration")).hasSize(1);
    assertThat(room.column("select distinct month::text from diversity.declaration"))
        .containsExactly("2026-03-01");
    assertThat(
            room.column(
                "select column_name || ' ' || data_type from information_schema.columns"
                    + " where table_schema = 'diversity' and table_name like 'declaration%'"
                    + " and (data_type like 'time%' or is_identity = 'YES'"
                    + " or column_default is not null)"))
        .isEmpty();
    assertThat(
            room.column(
                "select relname from pg_class where relkind = 'S'"
                    + " and relnamespace = 'diversity'::regnamespace"))
        .isEmpty();
  }

  private void load(RandomGenerator chance) {
    var all =
        people(PEOPLE).stream()
            .flatMap(
                person ->
                    List.of(
                        declared(person, Answer.of("SEX", "FEMALE")),
                        declared(person, Answer.of("CARING", "NOBODY")))
                        .stream())
            .toList();
    assertThat(room.loading(chance).load(all).isDone()).isTrue();
  }

  /** At which place in the list the person of each row was handed in. */
  private static List<Integer> handedIn(List<String> subjects) {
    var key = new SubjectKey(DiversityFixture.KEY);
    Map<String, Integer> place = new HashMap<>();
    var people = people(PEOPLE);
    for (int i = 0; i < people.size(); i++) {
      place.put(HexFormat.of().formatHex(key.subjectOf(people.get(i))), i);
    }
    return subjects.stream().map(place::get).toList();
  }

  /**
   * Spearman's correlation of place in the table with place in the list, ties at their mean rank.
   */
  private static double rankCorrelation(List<Integer> values) {
    var ranks = ranks(values);
    var mean = (values.size() - 1) / 2.0;
    double sum = 0;
    double squaresOfPlace = 0;
    double squaresOfRank = 0;
    for (int i = 0; i < ranks.length; i++) {
      sum += (i - mean) * (ranks[i] - mean);
      squaresOfPlace += (i - mean) * (i - mean);
      squaresOfRank += (ranks[i] - mean) * (ranks[i] - mean);
    }
    return sum / Math.sqrt(squaresOfPlace * squaresOfRank);
  }

  private static double[] ranks(List<Integer> values) {
    var order = new ArrayList<>(IntStream.range(0, values.size()).boxed().toList());
    order.sort(Comparator.comparing(values::get));
    var ranks = new double[values.size()];
    for (int from = 0; from < order.size(); ) {
      int to = from;
      while (to < order.size() && values.get(order.get(to)).equals(values.get(order.get(from)))) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order.get(i)] = (from + to - 1) / 2.0;
      }
      from = to;
    }
    return ranks;
  }

  /** Four standard errors of a correlation that is nought. */
  private static double largestByChance(int n) {
    return 4 / Math.sqrt(n - 1);
  }

  private static long neighbours(List<Integer> values) {
    return IntStream.range(1, values.size())
        .filter(i -> values.get(i).equals(values.get(i - 1)))
        .count();
  }

  /** Picks the last element each time, so that shuffling moves nothing. */
  private static RandomGenerator nothingShuffled() {
    var ids = new Random(3);
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        return ids.nextLong();
      }

      @Override
      public int nextInt(int bound) {
        return bound - 1;
      }
    };
  }
}
