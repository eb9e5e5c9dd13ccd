package org.evenhand.fairness.anonymisation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.evenhand.fairness.anonymisation.proposal.KnownParty.Part;
import org.evenhand.fairness.anonymisation.proposal.Suitability.Reason;
import org.evenhand.fairness.anonymisation.proposal.Suitability.Verdict;
import org.junit.jupiter.api.Test;

class AnonymisingADocumentTest {
  private static final KnownParty SOCIAL_WORKER =
      new KnownParty(
          "SW",
          Part.REGISTRANT,
          List.of("Abena"),
          List.of("Quarshie"),
          List.of(),
          "",
          List.of("SW104882"),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of());

  private static Proposal propose(String text) {
    return propose(text, Policy.TRIAGE);
  }

  private static Proposal propose(String text, Policy policy) {
    return new Anonymiser(List.of(SOCIAL_WORKER), policy)
        .propose(List.of(new CaseDocument("d", text)))
        .get(0);
  }

  @Test
  void replacesExactlyWhatItsPassagesSay() {
    var text = "Abena Quarshie (SW104882) closed the case. Quarshie's notes of 3 May are missing.";
    var proposal = propose(text);

    assertThat(proposal.text())
        .startsWith("[Social worker] ([registration number]) closed the case. [Social worker]'s")
        .endsWith("notes of 3 May are missing.");
    assertThat(proposal.passages())
        .allSatisfy(p -> assertThat(p.start()).isBetween(0, p.end() - 1))
        .allSatisfy(p -> assertThat(p.end()).isLessThanOrEqualTo(text.length()));
  }

  @Test
  void namesTheSocialWorkerWhereAVerbWouldHaveToAgree() {
    var text = "Abena Quarshie closed the case. She was late. She said that she's sorry.";

    assertThat(propose(text).text())
        .isEqualTo(
            "[Social worker] closed the case. [Social worker] was late."
                + " They said that [Social worker]'s sorry.");
  }

  @Test
  void givesTheSameProposalForTheSameDocument() {
    var text = "Abena Quarshie told Mrs Dale Finch of Tolby that she was late.";

    assertThat(propose(text)).isEqualTo(propose(text));
  }

  @Test
  void findsAnEmptyOrForeignOrDamagedDocumentUnsuitable() {
    assertThat(propose("").suitability())
        .isEqualTo(new Suitability(Verdict.UNSUITABLE, Reason.NO_TEXT));
    assertThat(
            propose(
                    "Pani Quarshie nigdy nie przychodzi na wizyty i nie odbiera telefonu od naszej"
                        + " rodziny, dlatego sk\u0142adam skarg\u0119 na jej zachowanie wobec mojego syna.")
                .suitability())
        .isEqualTo(new Suitability(Verdict.UNSUITABLE, Reason.NOT_ENGLISH));
    assertThat(
            propose("Th3 s0ci4l w0rk3r d1d n0t v1s1t th3 ch1ld 4t h0m3 4nd l13d 4b0ut 1t")
                .suitability())
        .isEqualTo(new Suitability(Verdict.UNSUITABLE, Reason.UNREADABLE));
  }

  @Test
  void anonymisesADiscriminationCase() {
    var proposal =
        propose(
            "Quarshie called the family \"dirty gypsies\" in front of the children and refused to"
                + " record the complaint that their mother made about it on 3 May.");

    assertThat(proposal.suitability().verdict()).isEqualTo(Verdict.ANONYMISE);
    assertThat(proposal.text()).contains("called the family \"dirty gypsies\"");
  }

  @Test
  void seesMoreRiskWhereMoreIsOpen() {
    var plain = propose("Quarshie did not record the visit on the system for six weeks.");
    var foreign =
        propose(
            "Quarshie did not record the visit.\nPani nigdy nie przychodzi na wizyty i nie odbiera"
                + " telefonu od naszej rodziny wieczorem.");

    assertThat(plain.residualRisk().level()).isEqualTo(ResidualRisk.Level.GREEN);
    assertThat(foreign.residualRisk().score()).isGreaterThan(plain.residualRisk().score());
    assertThat(foreign.residualRisk().reasons())
        .anySatisfy(reason -> assertThat(reason.code()).isEqualTo("words_not_english"));
  }

  @Test
  void hidesMoreForPublication() {
    var text = "On 3 May 2024 Quarshie paid \u00a3640 to a plumber in Tolby, case no. 2024/118.";

    assertThat(propose(text, Policy.PUBLICATION).text())
        .doesNotContain("2024", "640", "plumber", "Tolby", "118");
    assertThat(propose(text).text()).contains("3 May 2024", "\u00a3640", "plumber");
  }
}
