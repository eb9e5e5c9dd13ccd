package org.evenhand.fairness.anonymisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.fairness.anonymisation.api.ReleasedFile;
import org.evenhand.fairness.anonymisation.api.Sort;
import org.evenhand.fairness.anonymisation.api.Standing;
import org.evenhand.fairness.anonymisation.model.AnonymisedFile;
import org.evenhand.kernel.Problem;
import org.junit.jupiter.api.Test;

class PreparingARedactedFileTest {
  private static final String PLAIN =
      "I write about Marian Castellane. The log shows eleven visits in May, and none in June.";
  private static final String DOUBTFUL =
      "The visit was cancelled, as marion said. Castelane came late, marion said, and marion left.";
  private final ReviewBench bench = new ReviewBench();

  @Test
  void needsNoSecondReviewerWhereHardlyAnythingIsLeftToDoubt() {
    bench.with("concern", PLAIN);
    bench.form();
    assertThat(
            bench.prepares("suitability", "PROPOSED", "document.1", "LOOKED_AT").value().outcome())
        .isEqualTo("RELEASED");
    assertThat(released().text())
        .isEqualTo(
            "I write about [Social worker]. The log shows eleven visits in May, and none in June.");
    assertThat(released().mode()).isEqualTo("FULL");
  }

  @Test
  void goesToASecondReviewerWhereTheFinishedFileStillNamesSomebody() {
    bench.with("concern", PLAIN);
    bench.form();
    int name = bench.passage(1, "Marian Castellane").start();
    bench.edit(1, new Edit.Settle(name, Standing.LEFT_IN)).value();
    assertThat(
            bench.prepares("suitability", "PROPOSED", "document.1", "LOOKED_AT").value().outcome())
        .isEqualTo("PROPOSED");
    assertThat(newest().isProposed()).isTrue();
  }

  @Test
  void isNotKeptBackByAWordThatWasLeftInOnPurpose() {
    bench.with("concern", PLAIN + " Zanzobar came up twice.");
    bench.form();
    int word = bench.passage(1, "Zanzobar").start();
    bench.edit(1, new Edit.Settle(word, Standing.LEFT_IN)).value();
    assertThat(
            bench.prepares("suitability", "PROPOSED", "document.1", "LOOKED_AT").value().outcome())
        .isEqualTo("RELEASED");
  }

  @Test
  void hasASecondReviewerWhereAVersionWentBefore() {
    bench.with("concern", PLAIN);
    bench.form();
    bench.prepares("suitability", "UNSUITABLE", "reason", "WIDELY_KNOWN").value();
    assertThat(
            bench.prepares("suitability", "PROPOSED", "document.1", "LOOKED_AT").value().outcome())
        .isEqualTo("PROPOSED");
  }

  @Test
  void goesToASecondReviewerWhereADocumentStaysOut() {
    bench
        .with("concern", PLAIN)
        .with("document-1", "Zdjęcie w języku polskim, nic więcej tu nie ma.");
    bench.form();
    var outcome =
        bench.prepares(
            "suitability", "PARTIAL",
            "reason", "VIDEO_OR_IMAGES",
            "document.1", "LOOKED_AT",
            "document.2", "STAYS_OUT");
    assertThat(outcome.value().outcome()).isEqualTo("PARTIAL");
    assertThat(newest().parts()).extracting(one -> one.title()).containsExactly("Document 1");
    assertThat(newest().isProposed()).isTrue();
    assertThat(newest().mode()).isEqualTo("PARTIAL");
  }

  @Test
  void saysWhyNothingOfItCanBeMadeAnonymous() {
    bench.with("concern", PLAIN);
    bench.form();
    assertThat(bench.prepares("suitability", "UNSUITABLE").problems())
        .containsExactly(Problem.at("reason", "answer.notChosen"));
    assertThat(
            bench
                .prepares("suitability", "UNSUITABLE", "reason", "HEALTH_IS_THE_SUBSTANCE")
                .value()
                .outcome())
        .isEqualTo("UNSUITABLE");
    assertThat(newest().mode()).isEqualTo("NONE");
    assertThat(newest().parts()).isEmpty();
  }

  @Test
  void isRefusedWhereNoDocumentWouldBeInIt() {
    bench.with("concern", PLAIN);
    bench.form();
    assertThat(
            bench
                .prepares(
                    "suitability", "PARTIAL", "reason", "WIDELY_KNOWN", "document.1", "STAYS_OUT")
                .problems())
        .containsExactly(Problem.at("suitability", "review.nothingLeft"));
  }

  @Test
  void takesOverWhatTheSecondReviewerChanges() {
    bench.with("concern", PLAIN).with("other", "Tuesday was rainy at the office, and we waited.");
    bench.form();
    bench.prepares(
        "suitability", "PARTIAL",
        "reason", "WIDELY_KNOWN",
        "document.1", "LOOKED_AT",
        "document.2", "LOOKED_AT");
    bench.reads("arjun");
    bench.edit(2, new Edit.Add("rainy", Sort.DETAIL, "")).value();
    assertThat(newest().text()).contains("Tuesday was [personal detail] at the office");
  }

  private AnonymisedFile newest() {
    return bench.bench.read(() -> bench.files().newest(bench.reference).orElseThrow());
  }

  private ReleasedFile released() {
    return bench.bench.read(
        () -> new ReadReleasedFile(bench.files()).of(bench.reference).orElseThrow());
  }
}
