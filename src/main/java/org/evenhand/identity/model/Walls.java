package org.evenhand.identity.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.identity.api.Part;
import org.evenhand.identity.api.PlannedStep;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/**
 * Separation of duties on one case and the cases linked to it: who had one part in it may not have
 * another. The rules that hold whatever a step says for itself.
 */
public final class Walls {
  private static final Set<String> TRIAGE_DECISIONS =
      Set.of("decideTriage", "decideTriageUnmasked", "fastTrackTriage");
  private static final Set<String> SIGN_OFFS = Set.of("agreeAllegations", "concludeInvestigation");
  private static final Set<String> INVESTIGATING =
      Set.of(
          "planInvestigation",
          "gatherEvidence",
          "draftAllegations",
          "agreeAllegations",
          "concludeInvestigation");
  private static final Set<String> EXAMINING =
      Set.of(
          "giveLayView",
          "giveProfessionalView",
          "agreeExaminersDecision",
          "confirmExaminersDecision");
  private static final Set<String> INTERIM_DECISIONS =
      Set.of("decideInterimOrder", "decideInterimOrderReview", Part.SAT_ON_INTERIM_PANEL);
  private static final Set<String> FINAL_DECISIONS =
      Set.of(
          "decideDiscontinuance",
          "decideConsensualDisposal",
          "openHearing",
          "findFacts",
          "findGround",
          "findImpairment",
          "decideSanction",
          "decideInterimOrderOnSanction",
          Part.SAT_ON_PANEL);
  private static final Set<String> ADJUDICATING = union(INTERIM_DECISIONS, FINAL_DECISIONS);
  private static final Set<String> REVIEWS = Set.of("assessReviewRequest", "decideReview");
  private static final Set<Role> EXAMINERS = Set.of(Role.LAY_EXAMINER, Role.PROFESSIONAL_EXAMINER);
  private static final Set<Role> ADJUDICATORS = Set.of(Role.PANEL_CHAIR, Role.ADJUDICATOR);

  /**
   * One wall.
   *
   * @param key of the sentence that tells it, and its name where it is waived
   * @param earlier parts that raise it
   * @param laterSteps steps that it closes
   * @param laterRoles roles all of whose steps it closes
   * @param waivable whether somebody may allow an exception, with a reason
   */
  public record Wall(
      String key,
      Set<String> earlier,
      Set<String> laterSteps,
      Set<Role> laterRoles,
      boolean waivable) {
    boolean closes(PlannedStep step) {
      return laterSteps.contains(step.step()) || laterRoles.contains(step.role());
    }
  }

  private static final List<Wall> ALL =
      List.of(
          forSteps("wall.triageThenSignOff", TRIAGE_DECISIONS, SIGN_OFFS),
          forRoles("wall.triageThenExaminer", TRIAGE_DECISIONS, EXAMINERS),
          forRoles("wall.triageThenAdjudicator", TRIAGE_DECISIONS, ADJUDICATORS),
          forRoles("wall.investigatorThenExaminer", INVESTIGATING, EXAMINERS),
          forRoles("wall.investigatorThenAdjudicator", INVESTIGATING, ADJUDICATORS),
          forRoles(
              "wall.investigatorThenPublisher", INVESTIGATING, Set.of(Role.PUBLICATIONS_OFFICER)),
          forRoles("wall.examinerThenAdjudicator", EXAMINING, ADJUDICATORS),
          forRoles("wall.adjudicatorThenExaminer", ADJUDICATING, EXAMINERS),
          forSteps("wall.examinerThenReviewer", EXAMINING, REVIEWS),
          new Wall("wall.interimThenFinal", INTERIM_DECISIONS, FINAL_DECISIONS, Set.of(), true));

  private Walls() {}

  public static Optional<Wall> named(String key) {
    return ALL.stream().filter(wall -> wall.key().equals(key)).findFirst();
  }

  /**
   * What stands against the step, told in words.
   *
   * @param done parts the person had, on the case or one linked to it
   * @param waived walls that somebody allowed to be overlooked for this person
   */
  public static Optional<Problem> against(PlannedStep step, Set<String> done, Set<String> waived) {
    var barring = new TreeSet<>(step.notAfter());
    barring.retainAll(done);
    if (!barring.isEmpty()) {
      return Optional.of(Problem.of("wall.notAfter", inWords(barring.first())));
    }
    return ALL.stream()
        .filter(wall -> wall.closes(step) && wall.earlier().stream().anyMatch(done::contains))
        .filter(wall -> !(wall.waivable() && waived.contains(wall.key())))
        .findFirst()
        .map(wall -> Problem.of(wall.key()));
  }

  /** {@code prepareRedactedFile} is told as "prepare redacted file". */
  private static String inWords(String step) {
    return step.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT).strip();
  }

  private static Wall forSteps(String key, Set<String> earlier, Set<String> laterSteps) {
    return new Wall(key, earlier, laterSteps, Set.of(), false);
  }

  private static Wall forRoles(String key, Set<String> earlier, Set<Role> laterRoles) {
    return new Wall(key, earlier, Set.of(), laterRoles, false);
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    var all = new TreeSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }
}
