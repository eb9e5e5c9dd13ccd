package org.evenhand.fairness.anonymisation.proposal.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.junit.jupiter.api.Test;

class ResolvingWhatWasFoundTest {
  private static final String TEXT =
      "Write to Grace Okoro at grace.okoro@mail.example, Hope May-\nObi.";

  private static Found found(String part, Kind kind, String entity, Evidence evidence) {
    int start = TEXT.indexOf(part);
    return Found.hide(start, start + part.length(), kind, entity, evidence, "test");
  }

  private static String of(Passage passage) {
    return TEXT.substring(passage.start(), passage.end());
  }

  @Test
  void hidesAllThatAnybodyFound() {
    var passages =
        Resolution.of(
            TEXT,
            List.of(
                found("Grace", Kind.NAME, "SW", Evidence.KNOWN_PARTY),
                found("Grace Okoro", Kind.NAME, "person:okoro", Evidence.CAPITAL)));

    assertThat(passages).hasSize(1);
    assertThat(of(passages.get(0))).isEqualTo("Grace Okoro");
    assertThat(passages.get(0).entity()).isEqualTo("SW");
  }

  @Test
  void callsAnAddressAnAddressAlsoWithANameInIt() {
    var passages =
        Resolution.of(
            TEXT,
            List.of(
                found("okoro@", Kind.NAME, "SW", Evidence.KNOWN_PARTY),
                found("grace.okoro@mail.example", Kind.EMAIL, "", Evidence.PATTERN)));

    assertThat(passages).singleElement().extracting(Passage::kind).isEqualTo(Kind.EMAIL);
  }

  @Test
  void doesNotTakeABodyInTheEmployersTownForTheEmployer() {
    var text = "heard at Tolby Family Court";
    var town = Found.hide(9, 14, Kind.ORG, "E1", Evidence.KNOWN_PARTY, "short form");
    var court = Found.hide(9, 27, Kind.ORG, "org:court", Evidence.CONTEXT, "name with court");

    assertThat(Resolution.of(text, List.of(town, court)))
        .singleElement()
        .extracting(Passage::entity)
        .isEqualTo("org:court");
  }

  @Test
  void makesOneNameOfItsPartsRoundALinesEnd() {
    var passages =
        Resolution.of(
            TEXT,
            List.of(
                found("Hope", Kind.NAME, "SW", Evidence.KNOWN_PARTY),
                found("May", Kind.NAME, "SW", Evidence.KNOWN_PARTY),
                found("Obi", Kind.NAME, "SW", Evidence.KNOWN_PARTY)));

    assertThat(passages).singleElement().satisfies(p -> assertThat(of(p)).endsWith("May-\nObi"));
  }

  @Test
  void keepsWhatIsAllegedFromGuessesOnly() {
    var keep = found("Grace", Kind.CUE, "", Evidence.LEXICON).as(Action.KEEP);

    for (var evidence : Evidence.values()) {
      var hide = found("Grace", Kind.NAME, "SW", evidence);
      var passages = Resolution.of(TEXT, List.of(keep, hide));
      boolean guess = evidence == Evidence.CAPITAL || evidence == Evidence.LEXICON;
      assertThat(passages)
          .as(evidence.name())
          .singleElement()
          .extracting(Passage::action)
          .isEqualTo(guess ? Action.KEEP : Action.HIDE);
    }
  }

  @Test
  void changesAPronounInsideWhatIsAlleged() {
    var keep = found("Write to Grace", Kind.CUE, "", Evidence.CONTEXT).as(Action.KEEP);
    var pronoun = found("to", Kind.PRONOUN, "SW", Evidence.LEXICON).replacedBy("they");

    assertThat(Resolution.of(TEXT, List.of(keep, pronoun)))
        .anySatisfy(p -> assertThat(p.replacement()).isEqualTo("they"));
  }

  @Test
  void forgetsAPossiblePassageThatIsHiddenAnyway() {
    var possible = found("Okoro", Kind.NAME, "", Evidence.CAPITAL).as(Action.POSSIBLE);
    var hide = found("Grace Okoro", Kind.NAME, "SW", Evidence.KNOWN_PARTY);

    assertThat(Resolution.of(TEXT, List.of(possible, hide))).hasSize(1);
    assertThat(Resolution.of(TEXT, List.of(possible)))
        .singleElement()
        .extracting(Passage::action)
        .isEqualTo(Action.POSSIBLE);
  }

  @Test
  void keepsTheMarkThatSomebodyShouldLook() {
    var sure = found("Grace Okoro", Kind.NAME, "SW", Evidence.KNOWN_PARTY);
    var unsure = found("Okoro", Kind.NAME, "", Evidence.CAPITAL).unsure();

    assertThat(Resolution.of(TEXT, List.of(sure, unsure)).get(0).review()).isTrue();
  }

  @Property(tries = 300)
  void coversEveryHiddenLetterOnceAndNoOther(@ForAll("anything") List<Found> found) {
    var text = "x".repeat(60);
    var wanted = new BitSet();
    found.stream()
        .filter(f -> f.action() == Action.HIDE)
        .forEach(f -> wanted.set(f.start(), f.end()));
    var covered = new BitSet();
    for (var passage : Resolution.of(text, found)) {
      if (passage.isHidden()) {
        assertThat(covered.get(passage.start(), passage.end()).isEmpty()).isTrue();
        covered.set(passage.start(), passage.end());
      }
    }
    assertThat(covered).isEqualTo(wanted);
  }

  @Property(tries = 100)
  void doesNotDependOnTheOrderOfRules(@ForAll("anything") List<Found> found, @ForAll long seed) {
    var text = "x".repeat(60);
    var shuffled = new ArrayList<>(found);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Resolution.of(text, shuffled)).isEqualTo(Resolution.of(text, found));
  }

  @Provide
  Arbitrary<List<Found>> anything() {
    var starts = Arbitraries.integers().between(0, 50);
    var lengths = Arbitraries.integers().between(1, 9);
    var kinds = Arbitraries.of(Kind.NAME, Kind.ADDRESS, Kind.CUE);
    var evidence = Arbitraries.of(Evidence.KNOWN_PARTY, Evidence.PATTERN, Evidence.CONTEXT);
    var actions = Arbitraries.of(Action.HIDE, Action.HIDE, Action.POSSIBLE);
    return Combinators.combine(starts, lengths, kinds, evidence, actions)
        .as((s, l, k, e, a) -> Found.hide(s, s + l, k, "p" + s % 3, e, "r" + l).as(a))
        .list()
        .ofMaxSize(12);
  }
}
