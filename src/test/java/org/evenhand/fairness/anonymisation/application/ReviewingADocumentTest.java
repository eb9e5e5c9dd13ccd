package org.evenhand.fairness.anonymisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.evenhand.fairness.anonymisation.api.Side;
import org.evenhand.fairness.anonymisation.api.Sort;
import org.evenhand.fairness.anonymisation.api.Standing;
import org.evenhand.fairness.anonymisation.application.SourceTexts.Readiness;
import org.evenhand.kernel.Problem;
import org.junit.jupiter.api.Test;

class ReviewingADocumentTest {
  private static final String LETTER =
      "I write about Marian Castellane. Joan Ollerton rang the office on 3 May.";
  private final ReviewBench bench = new ReviewBench();

  @Test
  void beginsWithOneProposalForEachDocument() {
    var read = new AtomicInteger();
    bench.with(
        "concern",
        Readiness.READY,
        () -> {
          read.incrementAndGet();
          return LETTER;
        });
    bench.form();
    bench.form();
    assertThat(read).hasValue(1);
    assertThat(bench.output(1))
        .isEqualTo("I write about [Social worker]. [Person 1] rang the office on 3 May.");
  }

  @Test
  void leavesAloneWhatWasLookedAtWhenAnotherDocumentComes() {
    bench.with("concern", LETTER);
    bench.form();
    bench.prepares("suitability", "PARTIAL", "reason", "WIDELY_KNOWN", "document.1", "LOOKED_AT");
    bench.with("page-11", "At noon Joan Ollerton rang again, and Piotr Nowak too.");
    var form = bench.form();
    assertThat(form.question("document.1")).isEmpty();
    assertThat(form.question("document.2")).isPresent();
    assertThat(bench.output(2)).isEqualTo("At noon [Person 1] rang again, and [Person 2] too.");
    assertThat(bench.listed())
        .extracting(one -> one.state())
        .containsExactly("LOOKED_AT", "PROPOSED");
  }

  @Test
  void putsBackWhatIsLeftInAndHidesItAgain() {
    bench.with("concern", LETTER);
    bench.form();
    int start = bench.passage(1, "Joan Ollerton").start();
    bench.edit(1, new Edit.Settle(start, Standing.LEFT_IN)).value();
    assertThat(bench.output(1)).contains("Joan Ollerton rang");
    bench.edit(1, new Edit.Settle(start, Standing.HIDDEN)).value();
    assertThat(bench.output(1)).contains("[Person 1] rang");
  }

  @Test
  void takesInTheNextWordOnEitherSide() {
    bench.with("concern", LETTER);
    bench.form();
    int start = bench.passage(1, "Joan Ollerton").start();
    bench.edit(1, new Edit.Widen(start, Side.AFTER)).value();
    assertThat(bench.output(1)).endsWith("[Person 1] the office on 3 May.");
    bench.edit(1, new Edit.Widen(start, Side.AFTER)).value();
    assertThat(bench.output(1)).endsWith("[Person 1] office on 3 May.");
  }

  @Test
  void findsAMissedNameInEveryFormInAllDocumentsAndInThoseThatComeLater() {
    bench
        .with("concern", "The log shows that zed looked on 3 May.")
        .with("enquiry-1", "The log was closed.");
    bench.form();
    var nowhere = new Edit.Add("Hester Quillfeather", Sort.PERSON, "");
    assertThat(bench.edit(1, nowhere).problems())
        .containsExactly(Problem.at("missed", "review.notFound"));
    bench.edit(1, new Edit.Add("zed", Sort.PERSON, "")).value();
    assertThat(bench.output(1)).isEqualTo("The log shows that [Person 1] looked on 3 May.");
    bench.with("document-1", "And zed came back.");
    bench.form();
    assertThat(bench.output(3)).isEqualTo("And [Person 1] came back.");
  }

  @Test
  void hidesAllOfWhatWasMissedWherePartOfItIsHiddenAlready() {
    bench.with("concern", LETTER);
    bench.form();
    bench.edit(1, new Edit.Add("Ollerton rang the office", Sort.DETAIL, "")).value();
    assertThat(bench.output(1))
        .isEqualTo("I write about [Social worker]. [personal detail] on 3 May.");
  }

  @Test
  void callsTwoNamesOfOnePersonTheSame() {
    bench.with("concern", LETTER + " Wilfred Pike rang too.").with("other", "Wilfred Pike came.");
    bench.form();
    int pike = bench.passage(1, "Wilfred Pike").start();
    assertThat(bench.edit(1, new Edit.Merge(pike, "[Person 1]")).value()).isEqualTo(2);
    assertThat(bench.output(2)).isEqualTo("[Person 1] came.");
    assertThat(bench.edit(1, new Edit.Merge(pike, "[Person 99]")).isDone()).isFalse();
  }

  @Test
  void callsOnePassageSomethingNew() {
    bench.with("concern", LETTER);
    bench.form();
    int start = bench.passage(1, "Joan Ollerton").start();
    bench.edit(1, new Edit.Call(start, Sort.ORGANISATION, "")).value();
    assertThat(bench.output(1)).contains("[Organisation A] rang");
  }

  @Test
  void isRefusedWhereSomebodyElseWasQuicker() {
    bench.with("concern", LETTER);
    bench.form();
    int seen = bench.open(1).edition();
    int start = bench.passage(1, "Joan Ollerton").start();
    bench.edit(1, seen, new Edit.Settle(start, Standing.LEFT_IN)).value();
    bench.reads("arjun");
    assertThat(bench.edit(1, seen, new Edit.Settle(start, Standing.HIDDEN)).problems())
        .containsExactly(Problem.of("review.changedMeanwhile"));
    assertThat(bench.output(1)).contains("Joan Ollerton");
  }

  @Test
  void countsTheTimeOfADocumentAndNoPauseLongerThanFiveMinutes() {
    bench.with("concern", LETTER);
    bench.form();
    bench.open(1);
    bench.bench.clock.move(Duration.ofSeconds(40));
    bench.open(1);
    bench.bench.clock.move(Duration.ofHours(3));
    bench.open(1);
    assertThat(bench.listed().get(0).seconds()).isEqualTo(40 + 300);
  }

  @Test
  void passesNoDocumentOnInWhichSomethingIsUndecided() {
    bench.with("concern", "The visit was cancelled, as marion said. Castelane came late.");
    bench.form();
    var undecided =
        bench.open(1).passages().stream()
            .filter(passage -> passage.standing() == Standing.UNDECIDED)
            .toList();
    assertThat(undecided).isNotEmpty();
    assertThat(bench.prepares("suitability", "PROPOSED", "document.1", "LOOKED_AT").problems())
        .containsExactly(Problem.at("document.1", "review.undecided", undecided.size()));
    undecided.forEach(
        passage -> bench.edit(1, new Edit.Settle(passage.start(), Standing.LEFT_IN)).value());
    assertThat(bench.prepares("suitability", "PROPOSED", "document.1", "LOOKED_AT").isDone())
        .isTrue();
  }

  @Test
  void namesADocumentThatIsNotCheckedYetAndTakesItInOnceItIs() {
    bench.with("concern", LETTER).with("document-1", Readiness.BEING_CHECKED, () -> "");
    assertThat(bench.form().question("beingChecked").orElseThrow().subject())
        .isEqualTo("Document 2");
    bench.clear("document-1");
    bench.with("document-1", "Marian Castellane was late.");
    assertThat(bench.form().question("beingChecked")).isEmpty();
    assertThat(bench.output(2)).isEqualTo("[Social worker] was late.");
  }

  @Test
  void letsADocumentWithoutWordsOnlyStayOut() {
    bench.with("concern", LETTER).with("document-1", Readiness.KEPT_BACK, () -> "");
    var question = bench.form().question("document.2").orElseThrow();
    assertThat(question.options()).extracting(one -> one.value()).containsExactly("STAYS_OUT");
    var said = new String[] {"document.1", "LOOKED_AT", "document.2", "STAYS_OUT"};
    assertThat(
            bench
                .prepares("suitability", "PROPOSED", said[0], said[1], said[2], said[3])
                .problems())
        .containsExactly(Problem.at("suitability", "review.notAllOfIt", "Document 2"));
  }
}
