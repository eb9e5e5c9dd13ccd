package org.evenhand.fairness.anonymisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.testing.StepBench.answers;

import java.util.List;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.ChronologyEvent;
import org.evenhand.casefile.api.ChronologyFilter;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.ReleasedView;
import org.evenhand.document.reading.Readers;
import org.evenhand.fairness.anonymisation.api.ReleasedFile;
import org.evenhand.fairness.anonymisation.api.ReleasedPart;
import org.evenhand.fairness.anonymisation.model.AnonymisedFile;
import org.evenhand.fairness.anonymisation.model.HandedOutCopy;
import org.evenhand.fairness.anonymisation.model.Parts;
import org.evenhand.kernel.Problem;
import org.junit.jupiter.api.Test;

class ReleasingInSpiteOfTheCheckTest {
  private static final String NAMED = "[Social worker] opened records.\n\nAsk Castellane for more.";
  private static final Answers ASKED =
      answers("verdict", "ASK_OVERRIDE", "overrideReason", "NOT_ABOUT_A_PARTY")
          .with("overrideText", "Castellane is the name of the building.");
  private final ReleaseBench release = new ReleaseBench();

  @Test
  void givesOutAPageAndAPdfWhoseHashesAreKept() {
    prepare("[Social worker] opened eleven records.");
    release.reviews("arjun", "verdict", "RELEASE").value();
    var copies = release.copies();
    assertThat(copies)
        .extracting(ReleasedView::type)
        .containsExactlyInAnyOrder(FileType.HTML, FileType.PDF);
    assertThat(copies).extracting(ReleasedView::title).allMatch(t -> t.matches("File \\d\\d-\\d+"));
    assertThat(release.page()).contains("<p>[Social worker] opened eleven records.</p>");
    assertThat(kept(1))
        .extracting(HandedOutCopy::sha256)
        .containsExactlyInAnyOrderElementsOf(
            copies.stream().map(copy -> copy.hash().value()).toList());
  }

  @Test
  void takesEarlierCopiesBackWhenThereAreNewOnes() {
    prepare("[Social worker] opened eleven records.");
    release.reviews("arjun", "verdict", "RELEASE").value();
    prepare("[Social worker] opened twelve records.");
    release.reviews("arjun", "verdict", "RELEASE").value();
    assertThat(release.copies()).hasSize(2);
    assertThat(release.page()).contains("twelve records");
  }

  @Test
  void showsEachHitAtItsPlaceAndKeepsNothing() {
    release.takenOut.add("Philippa Cranleigh");
    prepare(NAMED + " And philippa cranleigh, on 07700 900123.");
    assertThat(release.reviews("arjun", "verdict", "RELEASE").problems())
        .contains(
            Problem.at("verdict", "release.blocked"),
            Problem.of("release.blocked.NAME", "The concern, paragraph 2", "Castellane"),
            Problem.of("release.blocked.PHONE", "The concern, paragraph 2", "07700 900123"))
        .anyMatch(problem -> problem.arguments().contains("philippa cranleigh"));
    assertThat(release.copies()).isEmpty();
    assertThat(kept(1)).isEmpty();
  }

  @Test
  void isNotReleasedWhileItCannotBeReadBack() {
    prepare("[Social worker] opened eleven records.");
    release.reader = Readers.broken();
    assertThat(release.reviews("arjun", "verdict", "RELEASE").problems())
        .containsExactly(Problem.at("verdict", "release.notChecked"));
    release.reader = Readers.usual();
    release.erased = true;
    assertThat(release.reviews("arjun", "verdict", "RELEASE").problems())
        .containsExactly(Problem.at("verdict", "release.namesDestroyed"));
  }

  @Test
  void isAskedForWithAReasonAndConfirmedBySomebodyElse() {
    prepare(NAMED);
    assertThat(release.reviews("arjun", "verdict", "ASK_OVERRIDE").problems())
        .extracting(Problem::field)
        .containsExactly("overrideReason", "overrideText");
    assertThat(release.reviews("arjun", ASKED).value().outcome()).isEqualTo("ASK_OVERRIDE");
    assertThat(release.confirmation("niamh").question("found").orElseThrow().subject())
        .contains("The concern, paragraph 2: Castellane");
    assertThat(release.confirms("arjun", "verdict", "RELEASE").problems())
        .containsExactly(Problem.at("verdict", "release.overrideNeedsAnother"));
    assertThat(release.copies()).isEmpty();
    assertThat(release.confirming().notAfter()).containsExactly("releaseRedactedFile");
    assertThat(release.confirms("niamh", "verdict", "RELEASE").value().outcome())
        .isEqualTo("RELEASE");
    assertThat(release.page()).contains("Ask Castellane for more.");
    assertThat(history()).contains("release.overrideAsked", "release.overrideConfirmed");
    assertThat(newest())
        .satisfies(
            file -> {
              assertThat(file.preparedBy()).isEqualTo("niamh");
              assertThat(file.releasedBy()).isEqualTo("arjun");
            });
  }

  @Test
  void isNotConfirmedWhileTheFileCannotBeReadBack() {
    prepare(NAMED);
    release.reviews("arjun", ASKED).value();
    release.reader = Readers.broken();
    assertThat(release.confirms("niamh", "verdict", "RELEASE").problems())
        .containsExactly(Problem.at("verdict", "release.notChecked"));
    assertThat(release.copies()).isEmpty();
  }

  @Test
  void isNotAskedForWhereNothingWasFound() {
    prepare("[Social worker] opened eleven records.");
    assertThat(release.reviews("arjun", ASKED).problems())
        .containsExactly(Problem.at("verdict", "release.nothingToOverride"));
  }

  @Test
  void isForgottenWhenTheFileGoesBack() {
    prepare(NAMED);
    release.reviews("arjun", ASKED).value();
    release.confirms("niamh", "verdict", "SEND_BACK", "note", "Take it out").value();
    prepare("[Social worker] opened eleven records.");
    assertThat(release.reviews("arjun", "verdict", "RELEASE").value().outcome())
        .isEqualTo("RELEASE");
  }

  private ReleasedFile newest() {
    return release.bench.read(
        () -> release.files().newest(release.reference).orElseThrow().released());
  }

  private List<HandedOutCopy> kept(int version) {
    return release.bench.read(() -> release.releases().copies(release.reference, version));
  }

  private List<String> history() {
    return release.bench.read(
        () ->
            release
                .bench
                .readCase()
                .chronology(release.reference, new ChronologyFilter("RELEASE", 0, 10))
                .items()
                .stream()
                .map(ChronologyEvent::event)
                .toList());
  }

  /** As the step before it leaves the file. */
  private void prepare(String text) {
    release.bench.unit.doing(
        () -> {
          var files = release.files();
          var number = files.newest(release.reference).map(AnonymisedFile::number).orElse(0) + 1;
          files.add(
              new AnonymisedFile(
                  release.bench.ids.next(),
                  release.reference,
                  number,
                  new Parts(List.of(new ReleasedPart("The concern", text))),
                  "niamh",
                  release.bench.clock.instant()));
        });
  }
}
