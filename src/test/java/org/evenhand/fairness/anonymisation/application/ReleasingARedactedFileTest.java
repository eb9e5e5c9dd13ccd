package org.evenhand.fairness.anonymisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;
import static org.evenhand.testing.StepBench.answers;

import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.fairness.anonymisation.api.ReleasedFile;
import org.evenhand.fairness.anonymisation.persistence.AnonymisedFiles;
import org.evenhand.fairness.anonymisation.proposal.CaseDocument;
import org.evenhand.fairness.anonymisation.proposal.Hidden;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.testing.StepBench;
import org.junit.jupiter.api.Test;

class ReleasingARedactedFileTest {
  private String source = "Ms Castellane did not visit on 3 May.";
  private static final String LOG = "The log of visits was empty for three weeks in May.";
  private static final String GOOD = "The registrant opened eleven records.";
  private final ReleaseBench release = new ReleaseBench();
  private final StepBench bench = release.bench;
  private final CaseReference reference = release.reference;

  @Test
  void takesTwoPeople() {
    prepare("PROPOSED", GOOD).value();
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
    prepare("PROPOSED", "Castellane").value();
    assertThat(review("arjun", answers("verdict", "SEND_BACK")).problems())
        .containsExactly(Problem.at("note", "answer.missing"));
    review("arjun", answers("verdict", "SEND_BACK", "note", "Take out the name")).value();
    var form = bench.form(prepare(), context("niamh"));
    assertThat(form.suggested().text("text")).isEqualTo("Castellane");
    prepare("PROPOSED", GOOD).value();
    review("arjun", answers("verdict", "RELEASE")).value();
    assertThat(released().orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void saysWhyItIsOnlyInPartOrNotAnonymous() {
    var part = answers("suitability", "PARTIAL", "text", GOOD);
    assertThat(bench.does(prepare(), context("niamh"), part).problems())
        .containsExactly(Problem.at("reason", "answer.notChosen"));
    bench.does(prepare(), context("niamh"), part.with("reason", "WIDELY_KNOWN")).value();
    assertThat(blindMode()).isEqualTo("PARTIAL");
    var none = answers("suitability", "UNSUITABLE", "reason", "HEALTH_IS_THE_SUBSTANCE");
    assertThat(bench.does(prepare(), context("niamh"), none).value().outcome())
        .isEqualTo("UNSUITABLE");
    assertThat(blindMode()).isEqualTo("NONE");
    assertThat(released()).isEmpty();
  }

  @Test
  void beginsWithAProposalAndSaysWhereToLookFirst() {
    var form = bench.form(prepare(), context("niamh"));
    assertThat(form.suggested().text("text"))
        .isEqualTo("[Social worker] did not visit on 3 May.\n\nDocument 1\n\n" + LOG);
    assertThat(lookAt(form)).isEmpty();
    source = "MARIAN was there.";
    assertThat(bench.form(prepare(), context("niamh")).suggested().text("text"))
        .startsWith("[Social worker] was there.");
    source = "The visit was cancelled, as marion said. Castelane came late.";
    assertThat(lookAt(bench.form(prepare(), context("niamh"))))
        .isNotEmpty()
        .allMatch(id -> id.matches("lookAt[.](LEFT_IN|TAKEN_OUT)[.]NAME"));
    source = "";
    assertThat(lookAt(bench.form(prepare(), context("niamh"))))
        .containsExactly("lookAt.DOCUMENT.NO_TEXT");
  }

  private static List<String> lookAt(StepForm form) {
    return form.questions().stream()
        .map(Question::id)
        .filter(id -> id.startsWith("lookAt"))
        .toList();
  }

  private Outcome<StepResult> prepare(String suitability, String text) {
    return bench.does(
        prepare(), context("niamh"), answers("suitability", suitability, "text", text));
  }

  private Outcome<StepResult> review(String account, Answers answers) {
    return bench.does(release(), context(account), answers);
  }

  private org.evenhand.casefile.api.StepContext context(String account) {
    return bench.context(reference, SOCIAL_WORK, account);
  }

  private String blindMode() {
    return bench.read(() -> bench.readCase().get(reference).blindMode());
  }

  private Optional<ReleasedFile> released() {
    return bench.read(() -> new ReadReleasedFile(files()).of(reference));
  }

  private PrepareRedactedFile prepare() {
    return new PrepareRedactedFile(
        files(),
        new ProposeRedactedFile(
            of ->
                List.of(
                    new CaseDocument("The concern", source), new CaseDocument("Document 1", LOG)),
            of -> List.of(Hidden.registrant("Marian", "Castellane"))),
        bench.changeCase(),
        bench.ids,
        bench.clock);
  }

  private ReleaseRedactedFile release() {
    return release.step();
  }

  private AnonymisedFiles files() {
    return new AnonymisedFiles(bench.unit.entities());
  }
}
