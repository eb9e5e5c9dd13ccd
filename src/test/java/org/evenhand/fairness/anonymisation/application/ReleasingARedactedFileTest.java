package org.evenhand.fairness.anonymisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;
import static org.evenhand.testing.StepBench.answers;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.fairness.anonymisation.api.ReleasedFile;
import org.evenhand.fairness.anonymisation.api.ReleasedPart;
import org.evenhand.fairness.anonymisation.model.AnonymisedFile;
import org.evenhand.fairness.anonymisation.model.Parts;
import org.evenhand.fairness.anonymisation.persistence.AnonymisedFiles;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.testing.StepBench;
import org.junit.jupiter.api.Test;

class ReleasingARedactedFileTest {
  private static final String GOOD = "The registrant opened eleven records.";
  private final ReleaseBench release = new ReleaseBench();
  private final StepBench bench = release.bench;
  private final CaseReference reference = release.reference;

  @Test
  void takesTwoPeople() {
    prepare(GOOD);
    assertThat(release().notAfter()).containsExactly("prepareRedactedFile");
    assertThatIllegalStateException()
        .isThrownBy(() -> review("niamh", answers("verdict", "RELEASE")));
    assertThat(released()).isEmpty();
    review("arjun", answers("verdict", "RELEASE")).value();
    assertThat(released())
        .hasValueSatisfying(
            file -> {
              assertThat(file.text()).isEqualTo(GOOD);
              assertThat(file.mode()).isEqualTo("FULL");
              assertThat(file.sha256()).hasSize(64);
              assertThat(file.preparedBy()).isEqualTo("niamh");
              assertThat(file.releasedBy()).isEqualTo("arjun");
            });
  }

  @Test
  void goesBackWithANoteAndAsANewVersion() {
    prepare("Castellane");
    assertThat(review("arjun", answers("verdict", "SEND_BACK")).problems())
        .containsExactly(Problem.at("note", "answer.missing"));
    review("arjun", answers("verdict", "SEND_BACK", "note", "Take out the name")).value();
    prepare(GOOD);
    review("arjun", answers("verdict", "RELEASE")).value();
    assertThat(released().orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void canWaitForWhatCameSinceAndSoGoesBackWithoutANote() throws IOException {
    prepare(GOOD);
    assertThat(verdicts()).containsExactly("RELEASE", "SEND_BACK", "ASK_OVERRIDE");
    release.arrives("A letter of the employer.");
    assertThat(verdicts()).contains("TAKE_IN");
    assertThat(review("arjun", answers("verdict", "TAKE_IN")).value().outcome())
        .isEqualTo("SEND_BACK");
    assertThat(released()).isEmpty();
  }

  @Test
  void canBeReleasedAsItIsAlthoughMoreCame() throws IOException {
    prepare(GOOD);
    release.arrives("A letter of the employer.");
    review("arjun", answers("verdict", "RELEASE")).value();
    assertThat(released()).isPresent();
    assertThat((int) bench.read(() -> release.arrived().on(reference))).isEqualTo(1);
  }

  private List<String> verdicts() {
    return release.form("arjun").question("verdict").orElseThrow().options().stream()
        .map(Question.Option::value)
        .toList();
  }

  @Test
  void isTakenFromEverybodyWithItsCopiesWhenItGivesSomebodyAway() {
    prepare(GOOD);
    review("arjun", answers("verdict", "RELEASE")).value();
    assertThat(release.copies()).hasSize(2);
    release.isReported();
    assertThat(released()).isEmpty();
    assertThat(release.copies()).isEmpty();
  }

  /** As the step before it leaves the file. */
  private void prepare(String text) {
    bench.unit.doing(
        () -> {
          var number = files().newest(reference).map(AnonymisedFile::number).orElse(0) + 1;
          var parts = new Parts(List.of(new ReleasedPart("The concern", text)));
          files()
              .add(
                  new AnonymisedFile(
                      bench.ids.next(), reference, number, parts, "niamh", bench.clock.instant()));
        });
  }

  private Outcome<StepResult> review(String account, Answers answers) {
    return bench.does(release(), context(account), answers);
  }

  private org.evenhand.casefile.api.StepContext context(String account) {
    return bench.context(reference, SOCIAL_WORK, account);
  }

  private Optional<ReleasedFile> released() {
    return bench.read(() -> new ReadReleasedFile(files()).of(reference));
  }

  private ReleaseRedactedFile release() {
    return release.step();
  }

  private AnonymisedFiles files() {
    return new AnonymisedFiles(bench.unit.entities());
  }
}
